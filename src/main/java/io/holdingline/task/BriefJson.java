package io.holdingline.task;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The properties of a task as one column keeps them. */
final class BriefJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {
    };

    private BriefJson() {
    }

    static String write(Map<String, String> properties) {
        return JSON.writeValueAsString(properties);
    }

    static Map<String, String> read(String json) {
        return JSON.readValue(json, TEXTS);
    }
}
