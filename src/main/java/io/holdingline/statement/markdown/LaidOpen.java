package io.holdingline.statement.markdown;

import java.util.LinkedHashMap;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows what Markdown hides, since some channels send the source: nobody signs words that the page does not show. */
final class LaidOpen implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    LaidOpen(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, LinkReferenceDefinition.class, FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image picture) {
            picture(picture);
        } else if (node instanceof LinkReferenceDefinition definition) {
            element("p", "[" + definition.getLabel() + "]: " + target(definition.getDestination(), definition.getTitle()));
        } else if (node instanceof FencedCodeBlock code) {
            element("pre", (code.getInfo().isEmpty() ? "" : code.getInfo() + "\n") + code.getLiteral());
        }
    }

    private void link(Link link) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("rel", "nofollow");
        attributes.put("href", context.encodeUrl(context.urlSanitizer().sanitizeLinkUrl(link.getDestination())));
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
        if (!saysWhereItLeads(link)) {
            html.text(" (" + target(link.getDestination(), link.getTitle()) + ")");
        }
    }

    private static boolean saysWhereItLeads(Link link) {
        return link.getTitle() == null && link.getFirstChild() instanceof Text only && only.getNext() == null
                && only.getLiteral().equals(link.getDestination());
    }

    private void picture(Image picture) {
        html.text("[picture: ");
        children(picture);
        html.text("] (" + target(picture.getDestination(), picture.getTitle()) + ")");
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void element(String tag, String text) {
        html.line();
        html.tag(tag);
        html.text(text);
        html.tag("/" + tag);
        html.line();
    }

    private static String target(String destination, @org.jspecify.annotations.Nullable String title) {
        return destination + (title == null ? "" : ", “" + title + "”");
    }
}
