package io.holdingline.statement.compose;

import io.holdingline.playbook.Nesting;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Typed words, brought into the one form that is kept and hashed. */
public final class Words {

    private static final int LONGEST = 20_000;

    private Words() {
    }

    /** @throws RuleViolation naming the field where they are too long or no text */
    public static Map<String, Map<String, String>> tidied(Map<String, Map<String, String>> texts) {
        var tidied = new LinkedHashMap<String, Map<String, String>>();
        texts.forEach((language, words) -> tidied.put(language, tidied(words, language)));
        return tidied;
    }

    private static Map<String, String> tidied(Map<String, String> texts, String language) {
        var tidied = new LinkedHashMap<String, String>();
        texts.forEach((channel, words) -> {
            if (ChannelForm.ofKey(channel).isEmpty()) {
                throw new RuleViolation("There is no channel “" + channel + "”.");
            }
            tidied.put(channel, tidied("words-" + channel + "-" + language, words));
        });
        return tidied;
    }

    /** @throws RuleViolation naming the field where they are too long or no text */
    public static String tidied(String field, String words) {
        var text = words.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\x{E000}\\x{E001}&&[^\n\t]]", "").strip();
        if (text.length() > LONGEST) {
            throw new RuleViolation(field, "These words are longer than " + LONGEST + " characters.");
        }
        if (Nesting.isTooDeep(text)) {
            throw new RuleViolation(field, "These words hold quotes, lists or marks inside one another too often. Write them plainly.");
        }
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return text;
        } catch (CharacterCodingException broken) {
            throw new RuleViolation(field, "These words hold half a character. Type them again.");
        }
    }
}
