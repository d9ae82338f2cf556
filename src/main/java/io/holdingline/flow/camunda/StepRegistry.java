package io.holdingline.flow.camunda;

import io.holdingline.flow.spi.StepHandler;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Every step by its name, read on first use because steps themselves may need the engine. */
class StepRegistry extends AbstractMap<Object, Object> {

    private final ObjectProvider<StepHandler> handlers;
    private volatile @Nullable Map<Object, Object> steps;

    StepRegistry(ObjectProvider<StepHandler> handlers) {
        this.handlers = handlers;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return steps().entrySet();
    }

    @Override
    public boolean containsKey(Object name) {
        return steps().containsKey(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return steps().get(name);
    }

    private Map<Object, Object> steps() {
        var known = steps;
        if (known == null) {
            known = handlers.stream().collect(Collectors.toUnmodifiableMap(StepHandler::name, StepDelegate::new));
            steps = known;
        }
        return known;
    }
}
