/** The webhook of alert sources, and the pages about alerts and what they propose. */
@NullMarked
package io.holdingline.alert.web;

import org.jspecify.annotations.NullMarked;
