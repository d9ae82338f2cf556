package io.holdingline.playbook;

import java.util.List;

/**
 * The bad examples for the rules of one {@link FileLint}, at least one a rule. Found by {@link java.util.ServiceLoader}:
 * name the class in {@code src/test/resources/META-INF/services/io.holdingline.playbook.LintExamples}.
 */
public interface LintExamples {

    List<LintExample> examples();
}
