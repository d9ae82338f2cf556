package io.holdingline.playbook.web;

import io.holdingline.playbook.Nesting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** Shows the page for the owner of a playbook. HTML in it is text, links are harmless. */
final class OwnersPage {

    private static final int LARGEST = 65_536;
    private static final int BELOW_OURS = 2;
    private static final int CELLS = 2;
    private static final int DEEPEST = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private OwnersPage() {
    }

    /** Safe HTML; a table becomes a list, since the pages use it for who does what. What nobody wrote as a page is shown as it is. */
    static String html(String markdown) {
        var listed = markdown.length() > LARGEST ? "" : withoutTables(markdown.lines().toList());
        if (markdown.length() > LARGEST || Nesting.isTooDeep(listed)) {
            return "<pre class=\"raw wraps\">" + HtmlUtils.htmlEscape(markdown) + "</pre>";
        }
        var page = PARSER.parse(listed);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + BELOW_OURS));
            }
        });
        return RENDERER.render(page);
    }

    private static String withoutTables(List<String> lines) {
        return IntStream.range(0, lines.size()).filter(at -> !isRule(lines, at) && !isRule(lines, at + 1))
                .mapToObj(at -> listed(lines.get(at))).collect(Collectors.joining("\n"));
    }

    private static boolean isRule(List<String> lines, int at) {
        return at < lines.size() && lines.get(at).matches("\\|[-:| ]+\\|") && lines.get(at).contains("-");
    }

    private static String listed(String line) {
        var cells = line.split("\\|", -1);
        boolean isRow = cells.length == CELLS + 2 && cells[0].isEmpty() && cells[CELLS + 1].isEmpty();
        return isRow && !cells[1].isBlank() && !cells[CELLS].isBlank() ? "- **" + cells[1].strip() + "**: " + cells[CELLS].strip() : line;
    }
}
