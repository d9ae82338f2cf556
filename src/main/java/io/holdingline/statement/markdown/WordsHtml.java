package io.holdingline.statement.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Shows words on our own screens. HTML in them is text, links are harmless, nothing is hidden; the source is what is signed and sent. */
public final class WordsHtml {

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private WordsHtml() {
    }

    /** Safe HTML; a gap shows as {@code <span class="gap">}. */
    public static String of(String markdown) {
        return of(markdown, null);
    }

    /** @param before the words to compare with, so that new paragraphs carry the class {@code changed}; null for none */
    public static String of(String markdown, @Nullable String before) {
        var known = before == null ? null : paragraphs(before);
        var renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
                .nodeRendererFactory(HouseNodes::new).nodeRendererFactory(LaidOpen::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> markNew(node, tag, attributes, markdown, known))
                .build();
        return renderer.render(PARSER.parse(markdown));
    }

    /** A subject, which is plain text, with its gaps shown. */
    public static String line(String subject) {
        return HouseNodes.line(subject);
    }

    private static void markNew(Node node, String tag, Map<String, String> attributes, String source,
                                @Nullable Set<String> known) {
        if (known != null && tag.equals("p") && node instanceof Paragraph && !known.contains(text(node, source))) {
            attributes.put("class", "changed");
        }
    }

    private static Set<String> paragraphs(String markdown) {
        var found = new HashSet<String>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                found.add(text(paragraph, markdown));
            }
        });
        return found;
    }

    private static String text(Node node, String source) {
        return List.copyOf(node.getSourceSpans()).stream()
                .map(span -> source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }
}
