/** The forms of the case: launching, facts, severity and status, and its end. */
@NullMarked
package io.holdingline.crisis.web;

import org.jspecify.annotations.NullMarked;
