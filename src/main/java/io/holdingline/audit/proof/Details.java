package io.holdingline.audit.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Details as one canonical JSON object: keys sorted, values text, no blanks. */
public final class Details {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> PAIRS = new TypeReference<>() { };

    private Details() {
    }

    public static String write(SortedMap<String, String> details) {
        return JSON.writeValueAsString(details);
    }

    /** What this class did not write is kept under one name, so that a mangled entry can still be shown and found wrong. */
    public static SortedMap<String, String> read(String json) {
        try {
            var details = JSON.readValue(json, PAIRS);
            return isCanonical(details, json) ? details : unreadable(json);
        } catch (JacksonException mangled) {
            return unreadable(json);
        }
    }

    private static boolean isCanonical(@Nullable SortedMap<String, String> details, String json) {
        return details != null && !details.containsValue(null) && write(details).equals(json);
    }

    private static SortedMap<String, String> unreadable(String json) {
        return new TreeMap<>(Map.of("unreadable", json));
    }
}
