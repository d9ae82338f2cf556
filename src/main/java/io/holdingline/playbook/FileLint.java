package io.holdingline.playbook;

import java.util.List;
import java.util.Map;

/**
 * Checks files that one module owns the meaning of. Found by {@link java.util.ServiceLoader}, so that the server, the
 * tests and the command without Spring ask the same ones: a public class with a public constructor without parameters,
 * named in {@code META-INF/services/io.holdingline.playbook.FileLint}.
 */
public interface FileLint {

    /**
     * @param files every file that is checked together, text by path with forward slashes. The folders may be called
     *     anything: judge a path by its end, {@code service-outage/holding.en.md}. Files of others pass without a word.
     */
    List<Finding> check(Map<String, String> files);

    /** Every rule that a finding of this lint can name. */
    List<? extends LintRule> rules();
}
