package io.holdingline.web;

import io.holdingline.identity.Person;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The places of the masthead that a person may open, read from the same rules that guard them. */
@Component
class Places {

    private static final Map<String, String> PATHS = Map.of("board", "/", "tasks", "/tasks", "crises", "/crises",
            "publications", "/publications", "playbooks", "/playbooks", "templates", "/templates", "alerts", "/alerts", "audit", "/audit",
            "admin", "/admin");

    private final SingletonSupplier<Map<String, Rule>> rules;

    Places(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.rules = SingletonSupplier.of(() -> read(handlers.getObject().getHandlerMethods()));
    }

    Set<String> openTo(Person person) {
        return rules.obtain().entrySet().stream().filter(place -> place.getValue().admits(person)).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Rule> read(Map<RequestMappingInfo, HandlerMethod> handlers) {
        var rules = new TreeMap<String, Rule>();
        PATHS.forEach((place, path) -> handlers.forEach((route, handler) -> {
            if (isPage(route, path)) {
                Rule.of(handler).ifPresent(rule -> rules.put(place, rule));
            }
        }));
        return rules;
    }

    private static boolean isPage(RequestMappingInfo route, String path) {
        var methods = route.getMethodsCondition().getMethods();
        return Objects.requireNonNull(route.getPathPatternsCondition()).getPatternValues().contains(path)
                && (methods.isEmpty() || methods.contains(RequestMethod.GET));
    }
}
