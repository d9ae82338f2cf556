package io.holdingline.flow.camunda;

import io.holdingline.flow.Deployments;
import io.holdingline.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

@Component
class EngineDeployments implements Deployments {

    private final RepositoryService repository;
    private final EngineCalls calls;

    EngineDeployments(ProcessEngine engine, EngineCalls calls) {
        this.repository = engine.getRepositoryService();
        this.calls = calls;
    }

    @Override
    public String deploy(String name, Map<String, String> files) {
        try {
            return calls.call(() -> deployNow(name, files));
        } catch (ParseException refused) {
            throw new RuleViolation(file(refused), String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
        } catch (ProcessEngineException refused) {
            var file = files.keySet().stream().filter(String.valueOf(refused.getMessage())::contains).findFirst();
            throw new RuleViolation(file.orElseThrow(() -> refused), refused.getMessage());
        }
    }

    /** The engine serialises deployments with a lock in the database and then drops the duplicate. */
    private String deployNow(String name, Map<String, String> files) {
        var deployment = repository.createDeployment().name(name).enableDuplicateFiltering(false);
        files.forEach((file, text) -> deployment.addInputStream(file,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return deployment.deploy().getId();
    }

    private static String file(ParseException refused) {
        return refused.getResorceReports().stream().filter(report -> !report.getErrors().isEmpty())
                .map(ResourceReport::getResourceName).findFirst().orElse("");
    }
}
