package io.holdingline.flow.camunda;

import io.holdingline.flow.Deployments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

@Component
class EngineDeployments implements Deployments {

    private final RepositoryService repository;
    private final EngineCalls calls;

    EngineDeployments(org.camunda.bpm.engine.ProcessEngine engine, EngineCalls calls) {
        this.repository = engine.getRepositoryService();
        this.calls = calls;
    }

    /** The engine serialises deployments with a lock in the database and then drops the duplicate. */
    @Override
    public String deploy(String name, Map<String, String> files) {
        return calls.call(() -> {
            var deployment = repository.createDeployment().name(name).enableDuplicateFiltering(false);
            files.forEach((file, text) -> deployment.addInputStream(file,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            return deployment.deploy().getId();
        });
    }
}
