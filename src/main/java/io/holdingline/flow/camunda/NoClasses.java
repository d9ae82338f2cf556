package io.holdingline.flow.camunda;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** A playbook names steps, never classes. */
class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("A playbook may not name the class " + type.getName());
    }
}
