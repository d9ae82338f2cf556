package io.holdingline.crisis.web;

import io.holdingline.crisis.CrisisSettings;
import io.holdingline.crisis.Reach;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields that say in which languages a crisis is spoken about, and where it counts. */
@Component
class ReachForm {

    private static final String LANGUAGE = "language";
    private static final String JURISDICTION = "jurisdiction";

    /** One box to tick. */
    record Choice(String name, String value, String label, boolean ticked) {
    }

    private final CrisisSettings settings;

    ReachForm(CrisisSettings settings) {
        this.settings = settings;
    }

    /** What was ticked, or everything of the house where the form asked for nothing. */
    Reach read(MultiValueMap<String, String> typed) {
        var asked = typed.containsKey("reach");
        return Reach.of(asked ? chosen(typed, LANGUAGE) : settings.languages(),
                asked ? chosen(typed, JURISDICTION) : settings.jurisdictions());
    }

    /** @param reach what is ticked unless something was typed */
    List<Choice> languages(Reach reach, MultiValueMap<String, String> typed) {
        var ticked = typed.containsKey("reach") ? chosen(typed, LANGUAGE) : reach.languages();
        return with(settings.languages(), ticked).stream().map(code -> new Choice(LANGUAGE, code,
                Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK), ticked.contains(code))).toList();
    }

    List<Choice> jurisdictions(Reach reach, MultiValueMap<String, String> typed) {
        var ticked = typed.containsKey("reach") ? chosen(typed, JURISDICTION) : reach.jurisdictions();
        return with(settings.jurisdictions(), ticked).stream().map(key -> new Choice(JURISDICTION, key,
                key.toUpperCase(Locale.UK), ticked.contains(key))).toList();
    }

    Reach ofTheHouse() {
        return settings.reach();
    }

    private static List<String> chosen(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of());
    }

    private static Collection<String> with(List<String> house, Collection<String> ticked) {
        var all = new LinkedHashSet<>(house);
        all.addAll(ticked);
        return all;
    }
}
