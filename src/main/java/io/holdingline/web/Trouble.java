package io.holdingline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;

/** What an error page says: a calm sentence and the next useful act. */
enum Trouble {
    NOT_FOUND("There is no such page", "The address is mistyped, or what was here is gone."),
    NOT_YOURS("This is not open to you", "Your role does not open this page. Nothing has been changed."),
    SIGNED_OUT("You were signed out", "What you typed is kept in this browser. Sign in again and it is put back."),
    STALE_PAGE("This page was older than your sign-in",
            "Nothing has been changed. What you typed is kept in this browser; load the page again and it is put back."),
    TOO_LARGE("This is too large", "Nothing has been changed. Make it smaller and send it again."),
    UNREADABLE("This could not be read", "The request was not as this page sends it. Nothing has been changed."),
    REFUSED("This cannot be done", "Nothing has been changed."),
    BROKEN("Something broke here", "It is not your doing. It has been noted under the reference below.");

    private static final String TOLD = Trouble.class.getName();

    private final String title;
    private final String sentence;

    Trouble(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    /** Lets the error page know more than the status says. */
    void tell(HttpServletRequest request) {
        request.setAttribute(TOLD, this);
    }

    static Trouble of(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(TOLD) instanceof Trouble told ? told : of(status);
    }

    private static Trouble of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> NOT_FOUND;
            case UNAUTHORIZED, FORBIDDEN -> NOT_YOURS;
            case CONTENT_TOO_LARGE -> TOO_LARGE;
            case CONFLICT, UNPROCESSABLE_CONTENT -> REFUSED;
            default -> status.is4xxClientError() ? UNREADABLE : BROKEN;
        };
    }
}
