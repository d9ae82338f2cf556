package io.holdingline.statement.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A template as its file holds it: front matter, then the words of the newsroom (of the staff where the kind is
 * {@code internal}), then a block for each channel whose words differ.
 *
 * @param blocks template text by channel key, the one without a marker first
 */
public record TemplateFile(TemplateHeader header, Map<String, String> blocks) {

    private static final String FOR_STAFF = "internal";
    private static final int LARGEST = 65_536;
    private static final Pattern MATTER = Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<!-- *channel: *([a-z][a-z0-9-]{0,39}) *-->");

    /** @throws TemplateFault naming the line */
    public static TemplateFile parse(String source) {
        if (source.length() > LARGEST) {
            throw new TemplateFault(1, "The file is larger than 64 KB.");
        }
        var matcher = MATTER.matcher(source.replace("\r\n", "\n"));
        if (!matcher.matches()) {
            throw new TemplateFault(1, "The file does not begin with front matter between two lines of ---.");
        }
        int firstLine = 3 + (int) matcher.group(1).lines().count();
        var header = HeaderReader.read(matcher.group(1));
        return new TemplateFile(header, blocks(matcher.group(2), firstLine, header.kind().equals(FOR_STAFF) ? "staff" : "newsroom"));
    }

    private static Map<String, String> blocks(String body, int firstLine, String first) {
        Scanner.scan(body, firstLine);
        var blocks = new LinkedHashMap<String, StringBuilder>();
        var current = blocks.computeIfAbsent(first, channel -> new StringBuilder());
        int line = firstLine;
        for (String words : body.split("\n", -1)) {
            var marker = BLOCK.matcher(words.strip());
            if (!marker.matches()) {
                current.append(words).append('\n');
            } else if (blocks.putIfAbsent(marker.group(1), current = new StringBuilder()) != null) {
                throw new TemplateFault(line, "There are two blocks for " + marker.group(1) + ".");
            }
            line++;
        }
        var texts = new LinkedHashMap<String, String>();
        blocks.forEach((channel, text) -> texts.put(channel, text.toString().strip()));
        return texts;
    }
}
