/** The forms of the case: launching, facts, severity and status, its owner, what a playbook asks of people, and its end. */
@NullMarked
package io.holdingline.crisis.web;

import org.jspecify.annotations.NullMarked;
