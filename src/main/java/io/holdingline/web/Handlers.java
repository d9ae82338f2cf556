package io.holdingline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds what will answer a request, in the dispatcher's own order, before it is dispatched. */
@Component
class Handlers {

    private final SingletonSupplier<List<HandlerMapping>> mappings;

    Handlers(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    /** Empty where nothing answers, or where the dispatcher will refuse the method or type by itself. */
    Optional<Object> answering(HttpServletRequest request) {
        var before = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mappings.obtain().stream().map(mapping -> find(mapping, request)).flatMap(Optional::stream).findFirst();
        } catch (HandlerRefused willBeRefused) {
            return Optional.empty();
        } finally {
            restore(request, before);
        }
    }

    private static Optional<Object> find(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return Optional.ofNullable(mapping.getHandler(request)).map(chain -> chain.getHandler());
        } catch (Exception refused) {
            throw new HandlerRefused();
        }
    }

    private static void restore(HttpServletRequest request, @Nullable Object before) {
        if (before == null) {
            request.removeAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
        } else {
            request.setAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE, before);
        }
    }

    private static class HandlerRefused extends RuntimeException {
    }
}
