package io.holdingline.statement;

import io.holdingline.crisis.Crisis;
import io.holdingline.identity.UserName;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who will have to sign words that are still being written; the approval module answers. */
public interface SignOffForecast {

    /**
     * As the sign-off table answers now; it is asked again when the words are submitted.
     *
     * @param authors who cannot be one of them
     */
    List<Signature> forecast(Crisis crisis, StatementKind kind, Collection<String> channels, Set<UserName> authors);

    /** A signature to come. @param who the people who can give it, for people */
    record Signature(String role, String who, String why) {
    }
}
