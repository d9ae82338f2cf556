package io.holdingline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for a failure.
 *
 * @param reference the log's word for it, where it is ours
 * @param href where the next useful act leads, a path of this house
 */
record ErrorView(String title, String sentence, @Nullable String reference, String href, String act) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ErrorView of(HttpServletRequest request, Trouble trouble, @Nullable String reference) {
        if (request.getUserPrincipal() == null) {
            // A token would need a session: whoever asks for pages that do not exist must not fill the table of them.
            request.removeAttribute("_csrf");
        }
        return switch (trouble) {
            case SIGNED_OUT -> view(trouble, reference, pageBefore(request), "Sign in and go back");
            case STALE_PAGE, TOO_LARGE, UNREADABLE, REFUSED ->
                    view(trouble, reference, pageBefore(request), "Back to the page");
            default -> view(trouble, reference, "/", "To the board");
        };
    }

    private static ErrorView view(Trouble trouble, @Nullable String reference, String href, String act) {
        return new ErrorView(trouble.title(), trouble.sentence(), reference, href, act);
    }

    ErrorView saying(String sentence) {
        return new ErrorView(title, sentence, reference, href, act);
    }

    ModelAndView page(Trouble trouble, HttpStatus status) {
        var withoutMasthead = trouble == Trouble.BROKEN || trouble == Trouble.SIGNED_OUT;
        var page = new ModelAndView(withoutMasthead ? "web/trouble" : "web/refusal", status);
        return page.addObject("problem", this);
    }

    /** Twelve letters and digits to read out on the telephone. */
    static String newReference() {
        var bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The page whose form was sent; asking for it leads through the sign-in and back. */
    private static String pageBefore(HttpServletRequest request) {
        try {
            var page = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), "/"));
            var path = page.getRawPath();
            var ours = request.getServerName().equals(page.getHost()) && path.startsWith("/") && !path.startsWith("//");
            return ours ? path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
