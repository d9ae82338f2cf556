package io.holdingline.alert.intake;

import io.holdingline.alert.log.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON object with its place in the body, so that a refusal can name the field. */
record Field(JsonNode node, String pointer) {

    /** A map of labels is kept as JSON in one column. */
    private static final int LONGEST_MAP = 30_000;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static Field root(JsonNode node) {
        return new Field(node, "").object();
    }

    List<Field> array(String name) {
        var array = required(name);
        if (!array.isArray()) {
            throw wrong(name, "must be a list");
        }
        List<Field> fields = new ArrayList<>();
        for (JsonNode element : array) {
            fields.add(new Field(element, at(name) + "/" + fields.size()).object());
        }
        return fields;
    }

    String text(String name, int longest) {
        var value = string(name, required(name));
        if (value.isBlank() || value.length() > longest) {
            throw wrong(name, "must have 1 to " + longest + " characters");
        }
        return value;
    }

    @Nullable String textOrNull(String name, int longest) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : Texts.cut(string(name, value), longest);
    }

    String oneOf(String name, String one, String other) {
        var value = string(name, required(name));
        if (!value.equals(one) && !value.equals(other)) {
            throw wrong(name, "must be \"" + one + "\" or \"" + other + "\"");
        }
        return value;
    }

    Instant time(String name) {
        var time = parsed(name, string(name, required(name)));
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw wrong(name, "must be a time from 1970 on");
        }
        return time;
    }

    /** Alertmanager writes the year 1 for "not yet". */
    @Nullable Instant timeOrNull(String name) {
        var value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        var time = parsed(name, string(name, value));
        return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
    }

    Map<String, String> texts(String name, boolean required) {
        var map = required ? required(name) : node.get(name);
        if (map == null || map.isNull()) {
            return Map.of();
        }
        if (!map.isObject()) {
            throw wrong(name, "must be an object of texts");
        }
        return texts(new Field(map, at(name)));
    }

    private Map<String, String> texts(Field map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.node.propertyNames().forEach(key -> texts.put(Texts.storable(key), map.string(key, map.node.get(key))));
        if (texts.entrySet().stream().mapToInt(text -> text.getKey().length() + text.getValue().length() + 8).sum() > LONGEST_MAP) {
            throw MalformedAlert.field(map.pointer, "All texts together must not exceed " + LONGEST_MAP + " characters.");
        }
        return texts;
    }

    private Instant parsed(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException wrong) {
            throw wrong(name, "must be a time as RFC 3339 writes it, such as 2026-11-22T04:24:00Z");
        }
    }

    private String string(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, "must be a text");
        }
        return Texts.storable(value.stringValue());
    }

    private JsonNode required(String name) {
        var value = node.get(name);
        if (value == null || value.isNull()) {
            throw wrong(name, "is missing");
        }
        return value;
    }

    private Field object() {
        if (!node.isObject()) {
            throw MalformedAlert.field(pointer, "This must be a JSON object.");
        }
        return this;
    }

    private MalformedAlert wrong(String name, String fault) {
        return MalformedAlert.field(at(name), "\"" + Texts.cut(Texts.storable(name), 60) + "\" " + fault + ".");
    }

    private String at(String name) {
        return pointer + "/" + Texts.cut(Texts.storable(name), 100).replace("~", "~0").replace("/", "~1");
    }
}
