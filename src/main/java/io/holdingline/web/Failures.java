package io.holdingline.web;

import io.holdingline.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns what a controller did not handle into a page, or into problem+json below {@code /api/}. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheChain(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyListens() {
    }

    @ExceptionHandler
    @Nullable Object show(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        var status = Problems.status(failure);
        var reference = status.is5xxServerError() ? log(failure, request) : null;
        return Problems.isMachine(request) ? machine(failure, status, reference)
                : page(failure, request, status, reference);
    }

    private static Object page(Exception failure, HttpServletRequest request, HttpStatus status,
                               @Nullable String reference) {
        var trouble = Trouble.of(request, status);
        var view = ErrorView.of(request, trouble, reference);
        return (failure instanceof RuleViolation ? view.saying(failure.getMessage()) : view).page(trouble, status);
    }

    private static Object machine(Exception failure, HttpStatus status, @Nullable String reference) {
        var trouble = failure instanceof RuleViolation ? failure.getMessage() : status.getReasonPhrase();
        var detail = Problems.detail(status, trouble);
        if (failure instanceof RuleViolation rule && rule.field() != null) {
            detail.setProperty("field", rule.field());
        }
        if (reference != null) {
            detail.setProperty("reference", reference);
        }
        return ResponseEntity.status(status).body(detail);
    }

    private static String log(Exception failure, HttpServletRequest request) {
        var reference = ErrorView.newReference();
        LOG.error("Failure {} at {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return reference;
    }
}
