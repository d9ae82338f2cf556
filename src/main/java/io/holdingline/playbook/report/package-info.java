/** Writes what the lint found, for people and for machines. */
@NullMarked
package io.holdingline.playbook.report;

import org.jspecify.annotations.NullMarked;
