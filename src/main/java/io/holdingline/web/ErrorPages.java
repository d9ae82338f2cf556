package io.holdingline.web;

import io.holdingline.identity.OpenToEveryone;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what failed outside a controller, and for what the security chain refused. */
@Controller
@OpenToEveryone
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var status = status(request);
        var trouble = Trouble.of(request, status);
        if (Problems.isMachine(request)) {
            return ResponseEntity.status(status).body(Problems.detail(status, trouble.sentence()));
        }
        return ErrorView.of(request, trouble, reference(request, status)).page(trouble, status);
    }

    /** Somebody who asks for the error page itself asks for a page that does not exist. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer known ? HttpStatus.resolve(known) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static @Nullable String reference(HttpServletRequest request, HttpStatus status) {
        if (!status.is5xxServerError()) {
            return null;
        }
        var reference = ErrorView.newReference();
        LOG.error("Failure {} at {}", reference, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }
}
