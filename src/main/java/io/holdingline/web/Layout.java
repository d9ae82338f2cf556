package io.holdingline.web;

import io.holdingline.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page, error pages too, what the layout shows. Each is worked out when a template first asks for it, and
 * once a request: what shows no masthead costs no query.
 */
@Component
class Layout extends OncePerRequestFilter {

    private final SignedIn signedIn;
    /** A filter is made with the web server, before the modules are; so this is asked for with the first page. */
    private final ObjectProvider<State> state;
    private final Times times;
    private final Clock clock;
    private final HouseSettings house;

    Layout(SignedIn signedIn, ObjectProvider<State> state, Times times, Clock clock, HouseSettings house) {
        this.signedIn = signedIn;
        this.state = state;
        this.times = times;
        this.clock = clock;
        this.house = house;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("organisation", house.organisation());
        provide(request, "clock", () -> WallClock.of(times, clock.instant()));
        provide(request, "viewer", () -> signedIn.find().map(state.getObject()::viewer).orElse(null));
        provide(request, "watch", () -> watch(request));
        provide(request, "stop", () -> signedIn.find().flatMap(person -> state.getObject().stop()).orElse(null));
        chain.doFilter(request, response);
    }

    /** The page of that very crisis shows it in full. */
    private @Nullable Watch watch(HttpServletRequest request) {
        return signedIn.find().flatMap(person -> state.getObject().watch())
                .filter(watch -> !watch.isShownBy(request.getRequestURI())).orElse(null);
    }

    private static <T> void provide(HttpServletRequest request, String name, Supplier<@Nullable T> value) {
        request.setAttribute(name, new LazyContextVariable<T>() {
            @Override
            protected @Nullable T loadValue() {
                return value.get();
            }
        });
    }
}
