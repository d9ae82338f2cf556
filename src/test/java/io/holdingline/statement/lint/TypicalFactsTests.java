package io.holdingline.statement.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypicalFactsTests {

    @ParameterizedTest
    @MethodSource("io.holdingline.playbook.PlainYamlTests#hostile")
    void thereAreNoneWhereTheListIsNotPlain(String text) {
        assertThat(TypicalFacts.read(text, "en")).isEmpty();
    }
}
