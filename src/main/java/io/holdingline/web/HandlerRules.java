package io.holdingline.web;

import io.holdingline.identity.OneTimePassPhrase;
import io.holdingline.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Deny by default: a handler without a rule answers nobody. Where no handler answers, the request goes on to its 404, so
 * that an unknown path says the same to everybody.
 */
@Component
class HandlerRules implements AuthorizationManager<RequestAuthorizationContext> {

    /** Answered by the framework, so no annotation of ours can be on them. */
    static final Set<String> PUBLIC_ENDPOINTS =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final Handlers handlers;
    private final SignedIn signedIn;
    private final SessionLimit limit;

    HandlerRules(Handlers handlers, SignedIn signedIn, SessionLimit limit) {
        this.handlers = handlers;
        this.signedIn = signedIn;
        this.limit = limit;
    }

    @Override
    public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
                                         RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(handlers.answering(request)
                .map(handler -> isOpen(handler, authentication, request)).orElse(true));
    }

    private boolean isOpen(Object handler, Supplier<? extends @Nullable Authentication> authentication,
                           HttpServletRequest request) {
        if (handler instanceof ResourceHttpRequestHandler || PUBLIC_ENDPOINTS.contains(request.getRequestURI())) {
            return true;
        }
        return handler instanceof HandlerMethod method && Rule.of(method)
                .filter(rule -> rule.kind() != Rule.Kind.ROLES || hasRole(rule, authentication.get(), request)).isPresent();
    }

    private boolean hasRole(Rule rule, @Nullable Authentication authentication, HttpServletRequest request) {
        if (!TRUST.isAuthenticated(authentication)) {
            return false;
        }
        limit.check(request);
        if (OneTimePassPhrase.usedBy(authentication) && !request.getRequestURI().equals(OneTimePassPhrase.PAGE)) {
            throw new OneTimePassPhraseInUse();
        }
        return signedIn.find().filter(rule::admits).isPresent();
    }
}
