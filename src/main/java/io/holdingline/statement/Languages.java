package io.holdingline.statement;

import java.util.Locale;

/** Languages as our screens name them. */
public final class Languages {

    private Languages() {
    }

    /** "German" for {@code de}. */
    public static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
    }

    /** The name that those who speak it give it: "Deutsch" for {@code de}. */
    public static String ownName(String code) {
        var language = Locale.forLanguageTag(code);
        var name = language.getDisplayLanguage(language);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
