package io.holdingline.flow.camunda;

import io.holdingline.flow.Vocabulary;
import io.holdingline.flow.spi.StepContext;
import io.holdingline.flow.spi.StepHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Steps that only remember being run and set the variables that the real ones set. */
class Steps {

    final List<String> run = new ArrayList<>();
    final Map<String, String> reviews = new HashMap<>(Map.of(Vocabulary.PR_REVIEW, Vocabulary.REQUIRED,
            Vocabulary.LEGAL_REVIEW, Vocabulary.REQUIRED));
    boolean failing;
    Clock clock = Clock.systemUTC();

    StepHandler[] all() {
        return new StepHandler[] {
            step(Vocabulary.OPEN_STATEMENT, step -> {
                run.set(run.size() - 1, "openStatement " + step.required(Vocabulary.KIND));
                step.put(Vocabulary.STATEMENT_ID, UUID.randomUUID().toString());
            }),
            step(Vocabulary.BEGIN_SIGN_OFF, step -> reviews.forEach(step::put)),
            step(Vocabulary.COMPLETE_SIGN_OFF, step -> step.required(Vocabulary.STATEMENT_ID)),
            step(Vocabulary.RETURN_TO_DRAFT, step -> step.required(Vocabulary.STATEMENT_ID)),
            step(Vocabulary.PUBLISH_STATEMENT, step -> step.required(Vocabulary.STATEMENT_ID)),
            step(Vocabulary.PLAN_NEXT_UPDATE, this::plan),
            step(Vocabulary.END_UPDATES, StepContext::crisis),
            step(Vocabulary.CLOSE_CRISIS, StepContext::crisis),
            step(Vocabulary.CHANGE_STATUS, step ->
                    run.set(run.size() - 1, "changeStatus " + step.required(Vocabulary.STATUS)))
        };
    }

    private void plan(StepContext step) {
        var next = clock.instant().plus(Duration.ofMinutes(30));
        step.put(Vocabulary.NEXT_UPDATE_AT, next.toString());
        step.put(Vocabulary.DRAFTING_OPENS_AT, next.minus(Duration.ofMinutes(15)).toString());
    }

    private StepHandler step(String name, Consumer<StepContext> work) {
        return new StepHandler() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void handle(StepContext context) {
                if (failing) {
                    throw new IllegalStateException("failing on purpose");
                }
                run.add(name);
                work.accept(context);
            }
        };
    }
}
