/** What Camunda Modeler is told about our steps, tasks, calls and messages. */
@NullMarked
package io.holdingline.playbook.modeler;

import org.jspecify.annotations.NullMarked;
