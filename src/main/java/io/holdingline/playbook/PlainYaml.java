package io.holdingline.playbook;

import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML that people upload: lists, groups and single values, without tags and aliases, whose size is what was sent. */
public final class PlainYaml {

    private static final int LONGEST = 1024 * 1024;
    private static final int DEEPEST = 12;

    private PlainYaml() {
    }

    /**
     * Maps, lists and single values; null where nothing stands in the text.
     *
     * @throws YAMLException saying what is not plain, also where the parser itself stumbles
     */
    public static @Nullable Object read(String text) {
        if (text.length() > LONGEST) {
            throw new YAMLException("The file is larger than 1 MB");
        }
        try {
            refuseWhatIsNotPlain(text);
            Object read = new Yaml(new SafeConstructor(limits())).load(text);
            refuseOddNames(read);
            return read;
        } catch (MarkedYAMLException told) {
            throw new YAMLException(place(told) + ": look at the indentation, the colons and the quotes (" + told.getProblem() + ")", told);
        } catch (YAMLException told) {
            throw told;
        } catch (RuntimeException stumbled) {
            throw new YAMLException("A value cannot be read", stumbled);
        }
    }

    /** The words of a single value; empty for none, and for a list or a group, which is no word. */
    public static String word(@Nullable Object value) {
        return value == null || value instanceof Collection<?> || value instanceof Map<?, ?> ? "" : value.toString();
    }

    /** In which line of a text that was read before an entry of a list begins, from 1. @param at which entry, from 0 */
    public static int line(String text, String list, int at) {
        if (new Yaml(limits()).compose(new StringReader(text)) instanceof MappingNode root) {
            for (var pair : root.getValue()) {
                if (pair.getKeyNode() instanceof ScalarNode key && key.getValue().equals(list)
                        && pair.getValueNode() instanceof SequenceNode entries && at < entries.getValue().size()) {
                    return entries.getValue().get(at).getStartMark().getLine() + 1;
                }
            }
        }
        return 1;
    }

    /** A cheap walk first: it needs no room, however large the whole would become. */
    private static void refuseWhatIsNotPlain(String text) {
        int depth = 0;
        for (Event event : new Yaml(limits()).parse(new StringReader(text))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new YAMLException("It is nested too deep" + line(event.getStartMark()));
            }
            if (event instanceof AliasEvent || isTagged(event)) {
                throw new YAMLException("Tags and aliases, such as !!int or *name, are not read here" + line(event.getStartMark()));
            }
        }
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
    }

    private static String place(MarkedYAMLException told) {
        return told.getProblemMark() == null ? "It cannot be read" : "Line " + (told.getProblemMark().getLine() + 1) + " cannot be read";
    }

    private static String line(@Nullable Mark mark) {
        return mark == null ? "" : " (line " + (mark.getLine() + 1) + ")";
    }

    private static void refuseOddNames(@Nullable Object read) {
        if (read instanceof List<?> list) {
            list.forEach(PlainYaml::refuseOddNames);
        } else if (read instanceof Map<?, ?> map) {
            if (map.keySet().stream().anyMatch(name -> word(name).isEmpty())) {
                throw new YAMLException("A name is missing, or is no single word");
            }
            map.values().forEach(PlainYaml::refuseOddNames);
        }
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(LONGEST);
        return limits;
    }
}
