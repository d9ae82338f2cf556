package io.holdingline.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.OpenToEveryone;
import io.holdingline.identity.OpenToMachines;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may use a handler, as its annotation says. @param roles empty unless the handler names them */
record Rule(Kind kind, Set<Role> roles) {

    enum Kind { EVERYONE, MACHINES, ROLES }

    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(OpenTo.class, OpenToEveryone.class, OpenToMachines.class);

    /** The method's word counts, then its class's; empty where neither says exactly one thing. */
    static Optional<Rule> of(HandlerMethod handler) {
        var said = said(handler.getMethod());
        return of(said.isEmpty() ? said(handler.getBeanType()) : said);
    }

    private static List<Annotation> said(AnnotatedElement element) {
        return ANNOTATIONS.stream()
                .flatMap(type -> Stream.ofNullable((Annotation) AnnotatedElementUtils.findMergedAnnotation(element, type)))
                .toList();
    }

    private static Optional<Rule> of(List<Annotation> said) {
        if (said.size() != 1) {
            return Optional.empty();
        }
        if (said.get(0) instanceof OpenTo roles) {
            return Optional.of(new Rule(Kind.ROLES, Set.of(roles.value())));
        }
        return Optional.of(new Rule(said.get(0) instanceof OpenToMachines ? Kind.MACHINES : Kind.EVERYONE, Set.of()));
    }

    boolean admits(Person person) {
        return kind == Kind.EVERYONE || roles.stream().anyMatch(person::has);
    }
}
