package io.holdingline.statement.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Whatever a fact says, it comes out as those characters and as no markup. */
class MarkdownEscapeTests {

    @Property(tries = 3_000)
    void atTheStartOfALine(@ForAll("values") String value) {
        assertThat(shape("{{fact}} end", value)).containsExactly("Document", "Paragraph", "Text:" + value + " end");
    }

    @Property(tries = 3_000)
    void alone(@ForAll("values") String value) {
        assertThat(shape("{{fact}}", value)).containsExactly("Document", "Paragraph", "Text:" + value);
    }

    @Property(tries = 3_000)
    void insideASentence(@ForAll("values") String value) {
        assertThat(shape("We say {{fact}}, so.", value)).containsExactly("Document", "Paragraph", "Text:We say " + value + ", so.");
    }

    @Property(tries = 1_000)
    void underAParagraphItMakesNoHeading(@ForAll("values") String value) {
        assertThat(shape("Words\n{{fact}}", value)).containsExactly("Document", "Paragraph", "Text:Words", "SoftLineBreak", "Text:" + value);
    }

    @Provide
    Arbitrary<String> values() {
        var markup = Arbitraries.of("[", "](http://x.example)", "*", "**", "_", "__", "`", "```", "~~~", "#", "## ", "<", ">", "&", "&amp;", "&#60;",
                "!", "![", "\\", "-", "--- ", "===", "1.", "2)", "+ ", "<b>", "<!--", "<http://x.example>", "{{fact}}", "${7*7}", "[[", ":", "|", "\"");
        var words = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(6).map(it -> it.replaceAll("[^A-Za-z0-9 .,]", "x"));
        return Combinators.combine(Arbitraries.oneOf(markup, words).list().ofMinSize(1).ofMaxSize(6), Arbitraries.of("", " "))
                .as((parts, between) -> String.join(between, parts).replaceAll("\\s+", " ").strip())
                .filter(it -> !it.isEmpty());
    }

    private static List<String> shape(String template, String value) {
        var filled = Substituter.fill(template, 1, Map.of("fact", SubstituterTests.text(value)), ZoneOffset.UTC, Locale.UK, Form.MARKDOWN);
        var shape = new ArrayList<String>();
        collect(Parser.builder().build().parse(filled.text()), shape);
        return shape;
    }

    /** Neighbouring text nodes count as one: an escaped character is a node of its own. */
    private static void collect(Node node, List<String> shape) {
        int last = shape.size() - 1;
        if (node instanceof Text text && last >= 0 && shape.get(last).startsWith("Text:")) {
            shape.set(last, shape.get(last) + text.getLiteral());
        } else {
            shape.add(node instanceof Text text ? "Text:" + text.getLiteral() : node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, shape);
        }
    }
}
