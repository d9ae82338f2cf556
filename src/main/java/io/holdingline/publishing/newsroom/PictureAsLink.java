package io.holdingline.publishing.newsroom;

import java.util.LinkedHashMap;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A picture from elsewhere could change after everybody has signed, and counts its readers: it becomes a link. */
final class PictureAsLink implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    PictureAsLink(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node picture) {
        var url = context.urlSanitizer().sanitizeLinkUrl(((Image) picture).getDestination());
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("rel", "nofollow");
        attributes.put("href", context.encodeUrl(url));
        context.getWriter().tag("a", attributes);
        for (Node child = picture.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().tag("/a");
    }
}
