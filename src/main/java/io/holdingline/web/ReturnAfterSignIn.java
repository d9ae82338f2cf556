package io.holdingline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers the page somebody wanted before signing in; never a fragment, and without touching every session. */
class ReturnAfterSignIn extends HttpSessionRequestCache {

    ReturnAfterSignIn() {
        setRequestMatcher(request -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null);
        setMatchingRequestParameterName(null);
    }

    /** The page is asked for anew after the sign-in, so that nothing of the old request needs to be put back. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }
}
