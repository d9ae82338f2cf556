package io.holdingline.statement.template;

import java.util.Set;

/**
 * The front matter of a template.
 *
 * @param kind key of a statement kind
 * @param required facts that must be known, whatever the words say
 * @param used every fact that the words may write
 */
public record TemplateHeader(String scenario, String kind, String language, String title, Set<String> required,
                             Set<String> used) {
}
