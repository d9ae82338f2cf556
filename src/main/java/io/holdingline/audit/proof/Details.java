package io.holdingline.audit.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
            return write(details).equals(json) && !details.containsValue(null) ? details : unreadable(json);
        } catch (JacksonException mangled) {
            return unreadable(json);
        }
    }

    private static SortedMap<String, String> unreadable(String json) {
        return new TreeMap<>(Map.of("unreadable", json));
    }
}
