package io.holdingline.e2e;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address that the program's controllers answer to a reader, as written in their annotations. */
final class Routes {

    private Routes() {
    }

    static Set<String> read(Set<String> except) {
        var controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.setEnvironment(new org.springframework.core.env.StandardEnvironment() {
            @Override
            protected Set<String> doGetActiveProfiles() {
                return Set.of("demo");
            }
        });
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        // controllers that a test brings along are no pages of the program
        controllers.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Tests(\\$.*)?")));
        var routes = new TreeSet<String>();
        controllers.findCandidateComponents("io.holdingline").forEach(found -> addOf(
                ClassUtils.resolveClassName(found.getBeanClassName(), null), routes));
        routes.removeAll(except);
        return routes;
    }

    private static void addOf(Class<?> controller, Set<String> routes) {
        var whole = paths(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class)).findFirst().orElse("");
        for (Method method : controller.getDeclaredMethods()) {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null && (mapping.method().length == 0 || Arrays.asList(mapping.method()).contains(RequestMethod.GET))) {
                paths(mapping.path().length == 0 ? null : mapping).findFirst().ifPresentOrElse(
                        path -> routes.add(whole + path), () -> routes.add(whole));
            }
        }
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null ? Stream.empty() : Arrays.stream(mapping.path());
    }
}
