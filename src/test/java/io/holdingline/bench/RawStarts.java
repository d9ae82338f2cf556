package io.holdingline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** Starting the same playbook on the bare engine. */
final class RawStarts {

    private final ProcessEngine engine;

    RawStarts(ProcessEngine engine) {
        this.engine = engine;
        try {
            var deployment = engine.getRepositoryService().createDeployment();
            for (var file : new String[] {"service-outage.bpmn", "sign-off.bpmn", "timed-updates.bpmn"}) {
                deployment.addString(file, Files.readString(Path.of("playbooks", file)));
            }
            deployment.deploy();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double perSecond(int starts) {
        long began = System.nanoTime();
        for (int i = 0; i < starts; i++) {
            var crisis = UUID.randomUUID().toString();
            engine.getRuntimeService().startProcessInstanceByKey("service-outage", crisis,
                    Map.of("crisisId", crisis, "severity", "SEV1"));
        }
        return starts * 1e9 / (System.nanoTime() - began);
    }
}
