/** What Camunda Modeler is told about our steps, tasks and messages. */
@NullMarked
package io.holdingline.playbook.modeler;

import org.jspecify.annotations.NullMarked;
