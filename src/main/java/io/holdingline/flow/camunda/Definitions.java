package io.holdingline.flow.camunda;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import io.holdingline.shared.NotFound;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's ids of what a deployment holds; they never change, so they are looked up once. */
@Component
class Definitions {

    private final RepositoryService repository;
    private final Map<Key, String> processes = new ConcurrentHashMap<>();
    private final Map<Key, String> tables = new ConcurrentHashMap<>();

    Definitions(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    String process(String deployment, String playbook) {
        return processes.computeIfAbsent(new Key(deployment, playbook), this::findProcess);
    }

    String table(String deployment, String table) {
        return tables.computeIfAbsent(new Key(deployment, table), this::findTable);
    }

    private String findProcess(Key key) {
        var found = repository.createProcessDefinitionQuery().deploymentId(key.deployment())
                .processDefinitionKey(key.name()).singleResult();
        return present(found, key).getId();
    }

    private String findTable(Key key) {
        var found = repository.createDecisionDefinitionQuery().deploymentId(key.deployment())
                .decisionDefinitionKey(key.name()).singleResult();
        return present(found, key).getId();
    }

    private static <T> T present(@Nullable T found, Key key) {
        if (found == null) {
            throw new NotFound("There is no playbook or table named " + key.name());
        }
        return found;
    }

    private record Key(String deployment, String name) {
    }
}
