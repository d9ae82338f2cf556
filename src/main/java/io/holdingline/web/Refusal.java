package io.holdingline.web;

import io.holdingline.identity.OneTimePassPhrase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whoever the chain does not let through, in the form that a page, a fragment or a machine can use. */
@Component
class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";

    private final Problems problems;

    Refusal(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (Problems.isMachine(request)) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "Sign in or send a token.");
        } else if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            response.sendRedirect(SIGN_IN);
        } else {
            signedOut(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (Problems.isMachine(request)) {
            problems.write(response, HttpStatus.FORBIDDEN, "This is not open to you.");
        } else if (denied instanceof OneTimePassPhraseInUse) {
            response.sendRedirect(OneTimePassPhrase.PAGE);
        } else if (denied instanceof CsrfException) {
            withoutToken(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void withoutToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(SIGN_IN) || request.getRequestURI().equals("/sign-out")) {
            response.sendRedirect(SIGN_IN);
        } else if (isSignedIn(request.getUserPrincipal())) {
            Trouble.STALE_PAGE.tell(request);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            signedOut(request, response);
        }
    }

    private static void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Trouble.SIGNED_OUT.tell(request);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static boolean isSignedIn(Principal principal) {
        return principal != null;
    }
}
