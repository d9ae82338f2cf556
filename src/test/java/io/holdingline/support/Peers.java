package io.holdingline.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of the machine that some tests drive. Where one is missing the test says so and is skipped, unless
 * {@code HOLDINGLINE_TEST_REQUIRE_PEERS=true} makes that a failure.
 */
public final class Peers {

    private Peers() {
    }

    public static Path chromium() {
        return required("Chromium", Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"));
    }

    public static Path alertmanager() {
        return required("Alertmanager", Stream.of("/usr/bin/prometheus-alertmanager", "/usr/local/bin/alertmanager"));
    }

    /** A folder in which npm has installed the validator of the public schema; {@code HOLDINGLINE_TEST_NPM} names it. */
    public static Path elementTemplatesValidator() {
        return installed("The validator of element templates", "@bpmn-io/element-templates-validator").resolve("../../..").normalize();
    }

    /** The editor that Camunda Modeler is made of, in the same folder. */
    public static Path modelerEditor() {
        return installed("The editor of Camunda Modeler", "camunda-bpmn-js");
    }

    private static Path installed(String name, String module) {
        var folder = Path.of(System.getenv().getOrDefault("HOLDINGLINE_TEST_NPM", "target/npm"));
        return required(name, Stream.of(folder.resolve("node_modules").resolve(module).toString()));
    }

    private static Path required(String name, Stream<String> places) {
        Optional<Path> found = places.map(Path::of).filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("HOLDINGLINE_TEST_REQUIRE_PEERS"))) {
            throw new AssertionError(name + " is not installed, and this run must not skip its tests");
        }
        Assumptions.assumeTrue(found.isPresent(), name + " is not installed: its tests are skipped");
        return found.orElseThrow();
    }
}
