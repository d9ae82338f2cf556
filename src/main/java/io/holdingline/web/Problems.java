package io.holdingline.web;

import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.json.JsonMapper;

/** Which status a failure has, and what machines are told of it. */
@Component
class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static boolean isMachine(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (original == null ? request.getRequestURI() : original.toString()).startsWith("/api/");
    }

    static HttpStatus status(Exception failure) {
        if (failure instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (failure instanceof RuleViolation) {
            return failure instanceof StaleInput ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        if (failure instanceof MethodArgumentTypeMismatchException mistyped) {
            return mistyped.getParameter().hasParameterAnnotation(PathVariable.class) ? HttpStatus.NOT_FOUND
                    : HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof RequestRejectedException) {
            return HttpStatus.BAD_REQUEST;
        }
        return failure instanceof ErrorResponse known ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    static ProblemDetail detail(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }

    void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(detail(status, sentence)));
    }
}
