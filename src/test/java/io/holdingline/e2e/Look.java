package io.holdingline.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks at an open page as four readers do: at a desk and on a phone, by day and by night. With
 * {@code -Dholdingline.test.pictures=true} it keeps what it saw under {@code target/pictures/pages}.
 */
final class Look {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** All that a change of theme can break. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    /** A diagram with something in it; its empty frame is there before. */
    static final String DRAWN = "[data-diagram] svg .djs-shape .djs-visual";
    private static final Path PICTURES = Path.of("target", "pictures", "pages");
    private static final Pattern INLINE = Pattern.compile(
            "<style[ >]|<[^>]* style=|<[^>]* on[a-z]+=|<script(?![^>]*\\bsrc=)[^>]*>|javascript:");
    private static final String LISTEN = "window.refusals = []; addEventListener('securitypolicyviolation', "
            + "e => refusals.push(e.effectiveDirective + ' ' + e.blockedURI))";
    private static final String SETTLED =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private final List<String> findings = new ArrayList<>();

    static void listenForRefusals(BrowserContext context) {
        context.addInitScript(LISTEN);
    }

    List<String> findings() {
        return findings;
    }

    /** What the server sent, before any script touched it. */
    void readSource(String name, String html) {
        var inline = INLINE.matcher(html);
        if (inline.find()) {
            findings.add(name + " has inline style or script: " + inline.group());
        }
    }

    void at(String name, Page page) {
        drawn(page);
        view(name, page, 1440, ColorScheme.LIGHT, true);
        view(name, page, 1440, ColorScheme.DARK, false);
        view(name, page, 390, ColorScheme.DARK, false);
        view(name, page, 390, ColorScheme.LIGHT, true);
        refusals(name, page);
        page.setViewportSize(1440, 900);
    }

    void byKeyboard(String name, Page page) {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, width == 390 ? 844 : 900);
            findings.addAll(KeyboardWalk.through(name + "-" + width + " by keyboard", page));
        }
        page.setViewportSize(1440, 900);
    }

    private void view(String name, Page page, int width, ColorScheme theme, boolean all) {
        page.setViewportSize(width, width == 390 ? 844 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(SETTLED);
        var view = name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT);
        if (Boolean.getBoolean("holdingline.test.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(view + ".png")).setFullPage(true));
        }
        (all ? Axe.tags(page, RULES) : Axe.rules(page, COLOURS)).forEach(violation -> findings.add(view + ": " + violation));
        if (width == 390 && sideways(page)) {
            findings.add(view + " scrolls sideways");
        }
    }

    private static boolean sideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** The diagram library sets style attributes on its drawing, which the policy rightly refuses. */
    private void refusals(String name, Page page) {
        var draws = page.locator("[data-diagram]").count() > 0;
        ((List<?>) page.evaluate("[...new Set(window.refusals)]")).stream().map(String::valueOf)
                .filter(refusal -> !(draws && refusal.startsWith("style-src-attr")))
                .forEach(refusal -> findings.add(name + " met the content policy: " + refusal));
    }

    private static void drawn(Page page) {
        if (page.locator("[data-diagram]").count() > 0) {
            page.waitForSelector(DRAWN);
        }
    }
}
