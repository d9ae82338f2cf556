/** The task list and the way from a task to the page that does it. */
@NullMarked
package io.holdingline.task.web;

import org.jspecify.annotations.NullMarked;
