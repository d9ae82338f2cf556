package io.holdingline.publishing.newsroom;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Draws approved words as HTML. Markup that somebody typed is shown, never obeyed. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .nodeRendererFactory(PictureAsLink::new).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

    private Markdown() {
    }

    public static String html(String words) {
        return HTML.render(PARSER.parse(words));
    }

    public static String plain(String words) {
        return TEXT.render(PARSER.parse(words));
    }
}
