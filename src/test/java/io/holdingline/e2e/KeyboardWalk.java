package io.holdingline.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through a page by the tabulator key, as somebody without a mouse does. */
final class KeyboardWalk {

    private static final int STEPS = 60;
    /** Null at the end of the page; otherwise what is wrong with the place that has the focus, or nothing. */
    private static final String LOOK = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return null;
              const box = it.getClientRects()[0] || it.getBoundingClientRect();
              const name = (it.id || it.name || it.textContent.trim().slice(0, 30)) + ' <' + it.tagName.toLowerCase() + '>';
              const style = getComputedStyle(it);
              if (style.outlineStyle === 'none' && style.boxShadow === 'none') return name + ' does not show its focus';
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
              const y = box.top + Math.min(box.height / 2, 20);
              if (y < 0 || y > innerHeight) return name + ' is out of sight';
              const above = document.elementFromPoint(x, y);
              return !above || it.contains(above) || above.contains(it) || it.labels && [...it.labels].some(l => l.contains(above))
                ? '' : name + ' is under ' + (above.closest('[class]')?.className || above.tagName);
            }""";

    private KeyboardWalk() {
    }

    static List<String> through(String name, Page page) {
        var findings = new ArrayList<String>();
        skip(name, page, findings);
        page.reload();
        for (int step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            var found = (String) page.evaluate(LOOK);
            if (found == null) {
                break;
            }
            if (!found.isEmpty()) {
                findings.add(name + ": " + found);
            }
        }
        return findings;
    }

    private static void skip(String name, Page page, List<String> findings) {
        page.reload();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        if (!(Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)")) {
            findings.add(name + ": the skip link does not lead to the content");
        }
    }
}
