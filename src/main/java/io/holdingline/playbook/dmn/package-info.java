/** Reads decision tables as files and says what is wrong with them. */
@NullMarked
package io.holdingline.playbook.dmn;

import org.jspecify.annotations.NullMarked;
