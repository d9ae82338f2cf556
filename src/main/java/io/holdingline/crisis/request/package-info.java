/** What people ask of a running playbook, each put on record: an update now, a correction, a notice to the staff. */
@NullMarked
package io.holdingline.crisis.request;

import org.jspecify.annotations.NullMarked;
