package io.holdingline.identity;

import io.holdingline.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a pass phrase must be, and how it is kept. */
@Component
class PassPhrases {

    static final int SHORTEST = 12;
    /** The hash looks at no more than this. */
    private static final int MOST_BYTES = 72;
    /** No letters or digits that are easily taken for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    PassPhrases(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String phrase, UserName name) {
        if (phrase.codePointCount(0, phrase.length()) < SHORTEST) {
            throw new RuleViolation("passPhrase", "A pass phrase has at least " + SHORTEST + " characters.");
        }
        if (phrase.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleViolation("passPhrase", "A pass phrase has at most " + MOST_BYTES + " bytes.");
        }
        if (phrase.equalsIgnoreCase(name.value()) || phrase.chars().distinct().count() < 4) {
            throw new RuleViolation("passPhrase", "This pass phrase is too easy to guess.");
        }
        return encoder.encode(phrase);
    }

    boolean matches(String phrase, String hash) {
        return phrase.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && encoder.matches(phrase, hash);
    }

    /** Five groups of four, about 99 bits: read out over the telephone without mistakes. */
    String oneTime() {
        return random.ints(5, 0, 1).mapToObj(ignored -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(4, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).map(String::valueOf)
                .collect(Collectors.joining());
    }
}
