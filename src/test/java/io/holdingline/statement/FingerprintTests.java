package io.holdingline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Different words have different fingerprints; drafts refuse text that is no well-formed Unicode. */
class FingerprintTests {

    private static final Instant LATER = Instant.parse("2026-11-22T04:45:00Z");

    @Property
    void isTheSameForTheSame(@ForAll("variants") List<Variant> variants) {
        assertThat(Fingerprint.of(variants, LATER, null)).isEqualTo(Fingerprint.of(List.copyOf(variants), LATER, null));
    }

    @Property
    void differsForAnyTwoDifferentRevisions(@ForAll("variants") List<Variant> one, @ForAll("variants") List<Variant> other) {
        assertThat(Fingerprint.of(one, LATER, null).equals(Fingerprint.of(other, LATER, null))).isEqualTo(one.equals(other));
    }

    @Property
    void differsWhereOneCharacterMovesBetweenFields(@ForAll("variants") List<Variant> variants, @ForAll("field") int field) {
        var changed = new ArrayList<>(variants);
        changed.set(0, changed(variants.get(0), field));

        assertThat(Fingerprint.of(changed, LATER, null)).isNotEqualTo(Fingerprint.of(variants, LATER, null));
    }

    @Property
    void differsForEveryTime(@ForAll("variants") List<Variant> variants) {
        assertThat(List.of(Fingerprint.of(variants, LATER, null), Fingerprint.of(variants, null, LATER),
                Fingerprint.of(variants, null, null), Fingerprint.of(variants, LATER, LATER),
                Fingerprint.of(variants, LATER.plusMillis(1), null))).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Integer> field() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<List<Variant>> variants() {
        var text = Arbitraries.strings().withChars("ab1:\n ").withCharRange('à', 'ö').ofMaxLength(6);
        return Combinators.combine(text, text, text, text, text).as(Variant::new).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Variant changed(Variant it, int field) {
        return switch (field) {
            case 0 -> new Variant(it.channel() + "x", it.language(), it.audience(), it.subject(), it.text());
            case 1 -> new Variant(it.channel(), it.language() + "x", it.audience(), it.subject(), it.text());
            case 2 -> new Variant(it.channel(), it.language(), it.audience() + "x", it.subject(), it.text());
            case 3 -> new Variant(it.channel(), it.language(), it.audience(), it.subject() + "x", it.text());
            default -> new Variant(it.channel(), it.language(), it.audience(), it.subject(), it.text() + "x");
        };
    }
}
