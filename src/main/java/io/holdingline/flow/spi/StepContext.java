package io.holdingline.flow.spi;

import java.util.Optional;
import java.util.UUID;

/** What a step sees of its run: the crisis, small variables, and nothing of the engine. */
public interface StepContext {

    /** The crisis whose run it is. */
    UUID crisis();

    /** A variable or a parameter of the step as text. */
    Optional<String> text(String variable);

    /** A variable that must be there; throws {@link IllegalStateException} naming it otherwise. */
    String required(String variable);

    /** Sets a variable of the run. */
    void put(String variable, String value);
}
