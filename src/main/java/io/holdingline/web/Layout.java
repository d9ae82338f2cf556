package io.holdingline.web;

import io.holdingline.identity.SignedIn;
import io.holdingline.task.Tasks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private final Places places;
    private final ObjectProvider<Tasks> tasks;
    private final Promises promises;
    private final Times times;
    private final Clock clock;
    private final HouseSettings house;

    Layout(SignedIn signedIn, Places places, ObjectProvider<Tasks> tasks, Promises promises, Times times, Clock clock,
           HouseSettings house) {
        this.signedIn = signedIn;
        this.places = places;
        this.tasks = tasks;
        this.promises = promises;
        this.times = times;
        this.clock = clock;
        this.house = house;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("organisation", house.organisation());
        provide(request, "clock", () -> WallClock.of(times, clock.instant()));
        provide(request, "viewer", () -> viewer().orElse(null));
        provide(request, "watch", () -> watch(request));
        chain.doFilter(request, response);
    }

    private Optional<Viewer> viewer() {
        return signedIn.find().map(person -> new Viewer(person, places.openTo(person),
                () -> Stream.ofNullable(tasks.getIfAvailable()).mapToInt(inbox -> inbox.openFor(person).size()).sum()));
    }

    /** The page of that very crisis shows its promise in full. */
    private @Nullable Watch watch(HttpServletRequest request) {
        return signedIn.find().flatMap(person -> promises.mostUrgent())
                .filter(watch -> !watch.href().equals(request.getRequestURI())).orElse(null);
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
