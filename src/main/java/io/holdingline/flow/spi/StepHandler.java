package io.holdingline.flow.spi;

/**
 * A step that playbooks can name: {@code ${name}}. It runs inside the engine's transaction, writes rows and raises
 * events; no HTTP and no SMTP, ever. It may run twice where a node froze, so it must be safe to repeat.
 */
public interface StepHandler {

    /** The name a playbook writes, lower camel case, verb first: {@code publishStatement}. */
    String name();

    void handle(StepContext run);
}
