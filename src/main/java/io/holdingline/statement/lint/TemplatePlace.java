package io.holdingline.statement.lint;

import io.holdingline.statement.StatementKind;

/** Which template: the file of one scenario, kind and language (ISO 639-1). */
public record TemplatePlace(String scenario, StatementKind kind, String language) {

    public static final String FOLDER = "templates/";

    /** Its path in the catalogue. */
    public String path() {
        return FOLDER + scenario + "/" + kind.key() + "." + language + ".md";
    }
}
