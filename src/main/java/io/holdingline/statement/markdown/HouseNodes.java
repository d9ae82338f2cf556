package io.holdingline.statement.markdown;

import io.holdingline.statement.template.Gap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Two kinds of node that our screens show in their own way: text with gaps in it, and headings below ours. */
final class HouseNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    HouseNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Heading.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            write(text.getLiteral(), html);
        } else {
            heading(node);
        }
    }

    static String line(String text) {
        var written = new StringBuilder();
        write(text, new HtmlWriter(written));
        return written.toString();
    }

    private void heading(Node heading) {
        html.line();
        html.tag("h4");
        for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/h4");
        html.line();
    }

    private static void write(String text, HtmlWriter html) {
        int from = 0;
        for (int open = text.indexOf(Gap.OPEN); open >= 0; open = text.indexOf(Gap.OPEN, from)) {
            int close = text.indexOf(Gap.CLOSE, open);
            if (close < 0) {
                break;
            }
            html.text(text.substring(from, open));
            html.tag("span", Map.of("class", "gap"));
            html.text("missing: " + text.substring(open + 1, close));
            html.tag("/span");
            from = close + 1;
        }
        html.text(text.substring(from));
    }
}
