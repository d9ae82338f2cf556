package io.holdingline.statement.web;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheets;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.Workshop;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Check;
import io.holdingline.statement.Languages;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.lint.TemplatePlace;
import io.holdingline.statement.lint.TemplateTrial;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFile;
import io.holdingline.statement.template.TemplateHeader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of one template, from what is in use or from what was typed. */
@Component
class TemplateViews {

    private static final int LONGEST_AREA = 36;

    private final TemplateMatrix matrix;
    private final TemplateTrial trial;
    private final Catalogue catalogue;
    private final Workshop workshop;
    private final FactSheets sheets;
    private final LocalTimes times;

    TemplateViews(TemplateMatrix matrix, TemplateTrial trial, Catalogue catalogue, Workshop workshop, FactSheets sheets, LocalTimes times) {
        this.matrix = matrix;
        this.trial = trial;
        this.catalogue = catalogue;
        this.workshop = workshop;
        this.sheets = sheets;
        this.times = times;
    }

    String firstLanguage(String scenario, StatementKind kind) {
        return matrix.languages().stream().filter(code -> inUse(new TemplatePlace(scenario, kind, code)).isPresent())
                .min((one, other) -> Boolean.compare(other.equals("en"), one.equals("en"))).orElse("en");
    }

    TemplateView page(TemplatePlace place, @Nullable TemplateForm form) {
        var text = text(place, form);
        var facts = sheets.definitions(place.scenario());
        var header = header(text);
        var used = used(place, form, header);
        var preview = preview(place, form);
        return new TemplateView(place, matrix.title(place.scenario()), place.kind().label(), Languages.name(place.language()),
                matrix.age(place), tongues(place), text, form == null ? "" : form.note(),
                Math.min(LONGEST_AREA, 3 + text.length() / 90 + (int) text.lines().count()),
                fields(place, form, facts.stream().filter(it -> used.contains(it.name())).toList(), header, preview.missing()),
                fields(place, form, facts.stream().filter(it -> !used.contains(it.name())).toList(), header, List.of()), times.zoneName(), preview);
    }

    DraftView.Preview preview(TemplatePlace place, @Nullable TemplateForm form) {
        var text = text(place, form);
        var facts = sheets.definitions(place.scenario());
        try {
            var outcome = trial.of(place, text, form == null ? TemplateTrial.examples(facts, place.language()) : form.values(facts, times));
            var missing = List.copyOf(outcome.missing());
            return new DraftView.Preview(ShownVariant.all(outcome.variants(), it -> Optional.empty()), missing,
                    fields(place, form, facts, outcome.header(), missing), checks(place, text, outcome.checks()), null);
        } catch (RuleViolation fault) {
            return new DraftView.Preview(List.of(), List.of(), List.of(), List.of(), fault.getMessage());
        }
    }

    /** What the lint of the whole catalogue says of this text, before what the words are advised. */
    private List<Check> checks(TemplatePlace place, String text, List<Check> advice) {
        var found = new ArrayList<Check>();
        workshop.check(Map.of(place.path(), text)).stream().filter(it -> it.file().equals(place.path()))
                .forEach(it -> found.add(new Check(it.isError() ? "error" : "warning", it.message() + " " + it.mend())));
        return Stream.of("error", "warning", "ok").flatMap(state -> Stream.concat(found.stream(), advice.stream())
                .filter(check -> check.state().equals(state))).toList();
    }

    private String text(TemplatePlace place, @Nullable TemplateForm form) {
        var typed = form == null ? null : form.text();
        return typed == null ? inUse(place).orElseGet(() -> start(place)) : typed;
    }

    private Optional<String> inUse(TemplatePlace place) {
        return catalogue.file(catalogue.current(), place.path());
    }

    /** A missing language starts from the words of another, to be translated; a missing kind from an empty form. */
    private String start(TemplatePlace place) {
        return inUse(new TemplatePlace(place.scenario(), place.kind(), firstLanguage(place.scenario(), place.kind())))
                .map(text -> text.replaceFirst("(?m)^language: *\\S+", "language: " + place.language()))
                .orElse("---\nscenario: %s\nkind: %s\nlanguage: %s\ntitle: %s, %s\nfacts:\n  required: []\n---\n# Headline\n\nWords.\n".formatted(
                        place.scenario(), place.kind().key(), place.language(), matrix.title(place.scenario()), place.kind().label().toLowerCase(Locale.UK)));
    }

    private static @Nullable TemplateHeader header(String text) {
        try {
            return TemplateFile.parse(text).header();
        } catch (RuleViolation fault) {
            return null;
        }
    }

    private Set<String> used(TemplatePlace place, @Nullable TemplateForm form, @Nullable TemplateHeader header) {
        var used = new LinkedHashSet<String>(header == null ? Set.of() : header.used());
        try {
            used.addAll(Substituter.namesIn(text(place, form), 1));
        } catch (RuleViolation fault) {
            // the preview names it
        }
        return used;
    }

    private List<DraftView.FactField> fields(TemplatePlace place, @Nullable TemplateForm form, List<FactDefinition> facts,
                                             @Nullable TemplateHeader header, List<String> missing) {
        return facts.stream().map(it -> new DraftView.FactField(it.name(), it.label(), it.hint(), it.type(), value(place, form, it),
                header == null ? "" : header.required().contains(it.name()) ? "Required" : header.used().contains(it.name()) ? "Used" : "",
                missing.contains(it.label()) ? "Missing. The words cannot go out with a gap." : null, null)).toList();
    }

    private String value(TemplatePlace place, @Nullable TemplateForm form, FactDefinition it) {
        var typed = form == null ? null : form.fact(it.name());
        var example = it.example(place.language());
        return Objects.requireNonNullElseGet(typed, () -> it.holdsTime() ? times.field(example) : example);
    }

    private List<TemplateView.Tongue> tongues(TemplatePlace place) {
        return Stream.concat(matrix.languages().stream(), Stream.of(place.language())).distinct().map(code -> new TemplateView.Tongue(code,
                Languages.name(code), inUse(new TemplatePlace(place.scenario(), place.kind(), code)).isPresent())).toList();
    }
}
