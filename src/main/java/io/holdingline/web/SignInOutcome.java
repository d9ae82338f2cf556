package io.holdingline.web;

import io.holdingline.identity.OneTimePassPhrase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Component;

/** Where a sign-in leads: back to the wanted page, to a new pass phrase, or to the form with a sentence. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final ReturnAfterSignIn wanted = new ReturnAfterSignIn();
    private final SessionLimit limit;

    SignInOutcome(SessionLimit limit) {
        this.limit = limit;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
                                        Authentication authentication) throws IOException {
        limit.begin(request);
        if (OneTimePassPhrase.usedBy(authentication)) {
            response.sendRedirect(OneTimePassPhrase.PAGE);
            return;
        }
        response.sendRedirect(wantedPath(request, response));
    }

    /** Path and query alone: the host of the first request is not to be trusted. */
    private String wantedPath(HttpServletRequest request, HttpServletResponse response) {
        var page = wanted.getRequest(request, response) instanceof DefaultSavedRequest saved ? saved : null;
        wanted.removeRequest(request, response);
        if (page == null || page.getRequestURI().startsWith("//")) {
            return "/";
        }
        return page.getQueryString() == null ? page.getRequestURI() : page.getRequestURI() + "?" + page.getQueryString();
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
                                        AuthenticationException refused) throws IOException {
        var session = request.getSession();
        session.setAttribute("signInRefused", refused.getMessage());
        session.setAttribute("signInName", request.getParameter("username"));
        response.sendRedirect("/sign-in");
    }
}
