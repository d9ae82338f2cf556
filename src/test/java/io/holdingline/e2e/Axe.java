package io.holdingline.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of axe-core, brought into a page once however often they are asked there; only violations come back. The
 * builder of the library brings them again for each question and carries every passed element out.
 */
final class Axe {

    private static final String BRING = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String ASK = """
            async ([type, values]) => (await axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']}))
              .violations.flatMap(violation => violation.nodes.map(node => violation.id + ' at '
                + JSON.stringify(node.target) + ', ' + node.failureSummary.replace(/\\s+/g, ' ')))""";

    private Axe() {
    }

    static List<String> tags(Page page, List<String> tags) {
        return ask(page, "tag", tags);
    }

    static List<String> rules(Page page, List<String> rules) {
        return ask(page, "rule", rules);
    }

    private static List<String> ask(Page page, String type, List<String> values) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(BRING);
        }
        return ((List<?>) page.evaluate(ASK, List.of(type, values))).stream().map(String::valueOf).toList();
    }
}
