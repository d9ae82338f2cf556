package io.holdingline.statement.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map of the YAML file with the place it has there; what is wrong becomes a problem, never an exception. */
record Node(String element, Map<?, ?> map, Problems problems) {

    static Node of(String element, Object read, Problems problems) {
        if (read instanceof Map<?, ?> map) {
            return new Node(element, map, problems);
        }
        if (read != null) {
            problems.add(element, CheckRule.CHECKS_READABLE, "“" + element + "” is no list of key: value.");
        }
        return new Node(element, Map.of(), problems);
    }

    void knowsOnly(Set<String> keys) {
        map.keySet().stream().map(String::valueOf).filter(key -> !keys.contains(key)).forEach(key ->
                problems.add(element, CheckRule.CHECKS_READABLE, "There is no “" + key + "” in " + element + "."));
    }

    boolean has(String key) {
        return map.get(key) != null;
    }

    String text(String key) {
        return map.get(key) instanceof String text ? text.strip() : "";
    }

    boolean flag(String key, boolean otherwise) {
        return map.get(key) instanceof Boolean flag ? flag : otherwise;
    }

    int number(String key) {
        return map.get(key) instanceof Integer number ? number : 0;
    }

    Node node(String key) {
        return of(key, map.get(key), problems);
    }

    List<String> texts(String key) {
        return texts(map.get(key), key);
    }

    List<Phrase> phrases(String key) {
        return phrases(map.get(key), key);
    }

    List<List<Phrase>> groups(String key) {
        var groups = new ArrayList<List<Phrase>>();
        if (map.get(key) instanceof List<?> list) {
            list.forEach(group -> groups.add(phrases(group, key)));
        }
        return groups;
    }

    Map<String, String> pairs(String key) {
        var pairs = new LinkedHashMap<String, String>();
        node(key).map().forEach((name, value) -> pairs.put(String.valueOf(name), String.valueOf(value)));
        return pairs;
    }

    private List<Phrase> phrases(Object read, String key) {
        var phrases = texts(read, key).stream().map(Phrase::of).toList();
        phrases.stream().filter(phrase -> !phrase.isSound()).forEach(phrase ->
                problems.add(element, CheckRule.CHECKS_PHRASE, "“" + phrase.written() + "” in " + element + " is no phrase."));
        return phrases.stream().filter(Phrase::isSound).toList();
    }

    private List<String> texts(Object read, String key) {
        if (read == null || read instanceof String) {
            return read == null ? List.of() : List.of((String) read);
        }
        if (read instanceof List<?> list && list.stream().allMatch(it -> it instanceof String)) {
            return list.stream().map(String.class::cast).toList();
        }
        problems.add(element, CheckRule.CHECKS_READABLE, "“" + key + "” in " + element + " is no list of words.");
        return List.of();
    }
}
