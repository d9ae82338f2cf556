/** Proposed crises: made of alerts, shown with their evidence, decided once by a person or by the table. */
@NullMarked
package io.holdingline.alert.proposal;

import org.jspecify.annotations.NullMarked;
