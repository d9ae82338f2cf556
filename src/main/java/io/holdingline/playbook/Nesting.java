package io.holdingline.playbook;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** How deep Markdown is nested. Nobody writes so deep on purpose, and drawing it would exhaust the stack. */
public final class Nesting {

    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder().build();

    private Nesting() {
    }

    /** True beyond a hundred levels. */
    public static boolean isTooDeep(String markdown) {
        int depth = 0;
        Node node = PARSER.parse(markdown);
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return depth > DEEPEST;
    }
}
