package io.holdingline.alert.log;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Labels and annotations as one column keeps them. */
public final class LabelsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {
    };

    private LabelsJson() {
    }

    /** What {@link StoredAlert} reads again. */
    public static String write(Map<String, String> texts) {
        return JSON.writeValueAsString(texts);
    }

    static Map<String, String> read(String json) {
        return JSON.readValue(json, TEXTS);
    }
}
