/** What is known of a crisis: what its scenario asks for, what may stand on the sheet, and every value a fact ever had. */
@NullMarked
package io.holdingline.crisis.facts;

import org.jspecify.annotations.NullMarked;
