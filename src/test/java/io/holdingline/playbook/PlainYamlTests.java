package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.error.YAMLException;

public class PlainYamlTests {

    /** Texts that other readers must survive, too: 2.5 KB that would fill the memory, tags that lie, names that are none. */
    public static Stream<String> hostile() {
        var bomb = new StringBuilder("a0: &a0 [").append("x, ".repeat(99)).append("x]\n");
        IntStream.range(1, 8).forEach(at -> bomb.append("a%d: &a%d [%s]\n".formatted(at, at, ("*a" + (at - 1) + ", ").repeat(6))));
        return Stream.of(bomb + "facts: [{name: *a7, label: L, type: text}]\n", "facts: [{name: !!int x, label: L, type: text}]",
                "facts: !!float x", "facts: !!binary \"@\"", "facts: ._", "? [a]\n: b", "~: x", "[".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatIsNotPlain(String text) {
        assertThatThrownBy(() -> PlainYaml.read(text)).isExactlyInstanceOf(YAMLException.class);
    }

    @Test
    void saysWhereAndWhat() {
        assertThatThrownBy(() -> PlainYaml.read("a: 1\nb: !!int x\n")).hasMessageContaining("Tags and aliases").hasMessageContaining("line 2");
    }

    @Test
    void readsListsGroupsAndSingleValues() {
        assertThat(PlainYaml.read("a: [1, two, {b: true}]")).isEqualTo(Map.of("a", List.of(1, "two", Map.of("b", true))));
        assertThat(PlainYaml.read("")).isNull();
        assertThat(PlainYaml.word(7)).isEqualTo("7");
        assertThat(PlainYaml.word(List.of("a"))).isEmpty();
        assertThatThrownBy(() -> PlainYaml.read("a: 1\na: 2")).isInstanceOf(YAMLException.class);
        assertThatThrownBy(() -> PlainYaml.read("#".repeat(1024 * 1024 + 1))).hasMessageContaining("larger than 1 MB");
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() {
        assertThatThrownBy(() -> PlainYaml.read("facts:\n  - name: one\n   label: One\n")).hasMessageStartingWith("Line 3 cannot be read");
    }
}
