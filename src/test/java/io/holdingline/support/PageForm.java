package io.holdingline.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A form of a page with everything that stands in it, as a browser would send it; buttons are named by the test. */
public record PageForm(String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("<form\\b(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

    /** The first form of the page that contains the mark. */
    public static PageForm of(String page, String mark) {
        var form = FORM.matcher(page).results().map(found -> found.group(1)).filter(it -> it.contains(mark)).findFirst()
                .orElseThrow(() -> new AssertionError("No form with " + mark + " in:\n" + page));
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(form).results().forEach(field -> {
            if (field.group(1) == null) {
                fields.put(attribute(field.group(2), "name"), HtmlUtils.htmlUnescape(field.group(3)));
            } else if (isSent(field.group(1))) {
                fields.put(attribute(field.group(1), "name"), attribute(field.group(1), "value"));
            }
        });
        return new PageForm(attribute(form, "action"), fields);
    }

    public PageForm with(String field, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new PageForm(action, changed);
    }

    private static boolean isSent(String input) {
        return Stream.of("radio", "checkbox").noneMatch(attribute(input, "type")::equals) || input.contains("checked");
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
