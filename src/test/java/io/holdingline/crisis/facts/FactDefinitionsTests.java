package io.holdingline.crisis.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.error.YAMLException;

class FactDefinitionsTests {

    @ParameterizedTest
    @MethodSource("io.holdingline.playbook.PlainYamlTests#hostile")
    void whatIsNotPlainIsNeverRead(String text) {
        assertThatThrownBy(() -> FactDefinitions.parse(text)).isInstanceOf(YAMLException.class);
    }
}
