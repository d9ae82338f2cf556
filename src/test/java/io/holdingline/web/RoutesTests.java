package io.holdingline.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.identity.Role;
import io.holdingline.support.HoldinglineTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.actuate.endpoint.web.WebMvcEndpointHandlerMapping;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No route without a rule, and none that lets a role do what is not its own. */
@HoldinglineTest
class RoutesTests {

    private static final Map<Role, String> LETTERS = Map.of(Role.PR_MANAGER, "P", Role.LEGAL_REVIEWER, "L",
            Role.SOCIAL_TEAM, "S", Role.ADMINISTRATOR, "A", Role.AUDITOR, "U");
    private static final Map<String, String> PEOPLE =
            Map.of("P", "pr", "L", "legal", "S", "social", "A", "admin", "U", "auditor");
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("test", "anonymous", AuthorityUtils.createAuthorityList("ANONYMOUS"));

    private final List<AbstractHandlerMethodMapping<RequestMappingInfo>> mappings;
    private final HandlerRules rules;

    @Autowired
    RoutesTests(List<AbstractHandlerMethodMapping<RequestMappingInfo>> mappings, HandlerRules rules) {
        this.mappings = mappings;
        this.rules = rules;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyRouteHasExactlyOneRule() {
        assertThat(routes().filter(route -> Rule.of(route.getValue()).isEmpty())).isEmpty();
    }

    @Test
    void everyRouteStandsInTheTableAsItsRuleSays() {
        assertThat(routes().flatMap(RoutesTests::lines))
                .containsExactlyInAnyOrderElementsOf(RouteTable.lines().stream().map(Object::toString).toList());
    }

    @Test
    void everyRouteIsOpenToTheRolesOfTheTableAndToNoOther() {
        for (var line : RouteTable.lines()) {
            PEOPLE.forEach((letter, name) -> assertThat(isOpen(line, person(name)))
                    .as("%s for %s", line, name).isEqualTo(line.isOpenTo(letter) || line.open().equals("machines")));
            assertThat(isOpen(line, NOBODY)).as("%s for nobody", line)
                    .isEqualTo(line.open().equals("everyone") || line.open().equals("machines"));
        }
    }

    @Test
    void theMachinesThatAuthenticateThemselvesAreThese() {
        assertThat(RouteTable.lines().stream().filter(line -> line.open().equals("machines")))
                .allSatisfy(line -> assertThat(line.path()).startsWith("/api/"));
    }

    @Test
    void withoutACsrfTokenNoSessionOpensAnApi() {
        assertThat(RouteTable.lines().stream().filter(line -> line.path().startsWith("/api/")))
                .allSatisfy(line -> assertThat(line.open()).isIn("machines", "everyone"));
    }

    @Test
    void theActuatorOffersItsHealthAlone() {
        var endpoints = mappings.stream().filter(WebMvcEndpointHandlerMapping.class::isInstance)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).flatMap(RoutesTests::paths);
        assertThat(endpoints).isNotEmpty().allMatch(path -> path.startsWith("/actuator/health"));
        assertThat(isOpen(new RouteTable.Line("GET", "/actuator/health", "everyone"), NOBODY)).isTrue();
        assertThat(isOpen(new RouteTable.Line("GET", "/actuator/health/db", ""), NOBODY)).isFalse();
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> routes() {
        return mappings.stream().filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream());
    }

    private boolean isOpen(RouteTable.Line line, Authentication by) {
        var request = new MockHttpServletRequest(line.method().equals("ANY") ? "GET" : line.method(),
                line.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        request.setServletPath(request.getRequestURI());
        consumes(line).ifPresent(request::setContentType);
        SecurityContextHolder.getContext().setAuthentication(by);
        return Objects.requireNonNull(rules.authorize(() -> by, new RequestAuthorizationContext(request))).isGranted();
    }

    private Optional<String> consumes(RouteTable.Line line) {
        return routes().map(Map.Entry::getKey).filter(info -> paths(info).anyMatch(line.path()::equals))
                .flatMap(info -> info.getConsumesCondition().getConsumableMediaTypes().stream()).map(Object::toString)
                .findFirst();
    }

    private static Stream<String> lines(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        var open = Rule.of(route.getValue()).map(RoutesTests::letters).orElse("no rule");
        return paths(route.getKey()).flatMap(path -> methods(route.getKey()).map(method -> method + " " + path + " " + open));
    }

    private static Stream<String> methods(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(RequestMethod::name);
    }

    private static Stream<String> paths(RequestMappingInfo route) {
        return Objects.requireNonNull(route.getPathPatternsCondition()).getPatternValues().stream();
    }

    private static String letters(Rule rule) {
        return rule.kind() != Rule.Kind.ROLES ? rule.kind().name().toLowerCase(Locale.ROOT)
                : rule.roles().stream().sorted().map(LETTERS::get).collect(joining(" "));
    }

    private static Authentication person(String name) {
        return new TestingAuthenticationToken(name, null, List.of());
    }
}
