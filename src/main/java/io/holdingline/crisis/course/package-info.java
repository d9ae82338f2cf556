/** The course of a crisis: opened once for each key, moved on by people and its playbook, and closed. */
@NullMarked
package io.holdingline.crisis.course;

import org.jspecify.annotations.NullMarked;
