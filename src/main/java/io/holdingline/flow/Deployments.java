package io.holdingline.flow;

import java.util.Map;

/** Puts playbooks and decision tables into the engine. */
public interface Deployments {

    /**
     * Deploys the files as one unit and returns its id; the same name again returns the first one, on every node.
     *
     * @param name a fingerprint of the content
     * @param files by file name, as {@code sign-off.bpmn}
     * @throws io.holdingline.shared.RuleViolation where the engine cannot read a file; its field names the file
     */
    String deploy(String name, Map<String, String> files);
}
