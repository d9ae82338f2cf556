package io.holdingline.statement.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFileTests {

    private static final String HEADER = """
            ---
            scenario: service-outage
            kind: holding
            language: en
            title: A title
            facts:
              required: [service]
              used: [cause]
            ---
            """;

    @Test
    void readsFrontMatterAndOneBlockForEachChannel() {
        var file = TemplateFile.parse(HEADER + "# Head\n\nWords\n<!-- channel: email -->\nSubject: S\n\nMail\n");

        assertThat(file.header()).extracting(TemplateHeader::kind, TemplateHeader::title).containsExactly("holding", "A title");
        assertThat(file.header().used()).containsExactly("service", "cause");
        assertThat(file.blocks()).containsEntry("newsroom", "# Head\n\nWords").containsEntry("email", "Subject: S\n\nMail");
    }

    @Test
    void namesTheLineOfTheFile() {
        assertThatThrownBy(() -> TemplateFile.parse(HEADER + "# Head\n\n{{oh no}}\n")).hasMessageStartingWith("Line 12:");
        assertThatThrownBy(() -> TemplateFile.parse(HEADER + "a\n<!-- channel: email -->\nb\n<!-- channel: email -->\n"))
                .hasMessageStartingWith("Line 13:").hasMessageContaining("two blocks for email");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "title: A title; title: !!java.net.URL [http://x.example]; not readable",
        "title: A title; title: A title\\ncolour: red; no “colour”",
        "title: A title; title: 7; says no title",
        "title: A title; title: !!int x; not readable",
        "title: A title; title: !!float x; not readable",
        "title: A title; title: !!binary '@'; not readable",
        "title: A title; ''; says no title",
        "used: [cause]; used: {cause: 1}; are names",
        "title: A title; title: &a [*a]; not readable"})
    void refusesOddFrontMatter(String from, String to, String message) {
        var source = HEADER.replace(from, to.replace("\\n", "\n")) + "# Head";

        assertThatThrownBy(() -> TemplateFile.parse(source)).isInstanceOf(TemplateFault.class).hasMessageContaining(message);
    }

    @Test
    void refusesAFileWithoutFrontMatter() {
        assertThatThrownBy(() -> TemplateFile.parse("# Head")).isInstanceOf(TemplateFault.class).hasMessageContaining("front matter");
    }
}
