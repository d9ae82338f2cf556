package io.holdingline.playbook;

/**
 * A playbook as people know it.
 *
 * @param scenario process id and file name without its ending
 * @param title the process name, "Service outage"
 * @param version counts the different contents of this file, from 1
 * @param sha256 of the BPMN file
 */
public record Playbook(String scenario, String title, String description, int version, String sha256) {
}
