package io.holdingline.playbook.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.holdingline.playbook.bpmn.FileDiff.Change;
import io.holdingline.playbook.bpmn.FileDiff.Kind;
import io.holdingline.playbook.xml.Xml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDiffTests {

    private static final String OUTAGE = "playbooks/service-outage.bpmn";

    @Test
    void namesWhatATaskSaysDifferently() throws Exception {
        var text = text(OUTAGE);
        var changes = FileDiff.between(OUTAGE, text, text.replaceAll("name=\"Stand down\"( [^>]*) camunda:dueDate=\"PT4H\"",
                "name=\"End the watch\"$1 camunda:dueDate=\"PT2H\""));
        assertThat(changes).containsExactly(new Change(Kind.CHANGED, "standDown", "User task “End the watch”",
                List.of("dueDate: PT4H → PT2H", "name: Stand down → End the watch")));
    }

    @Test
    void namesWhatCameAndWhatWent() {
        var before = process("<userTask id='a' name='Ask'/><sequenceFlow id='f' sourceRef='a' targetRef='b'/>");
        var after = process("<userTask id='a' name='Ask'/><userTask id='c' name='Tell'/>");
        assertThat(FileDiff.between("x.bpmn", before, after)).extracting(Change::kind, Change::element)
                .containsExactlyInAnyOrder(tuple(Kind.ADDED, "c"),
                        tuple(Kind.REMOVED, "f"));
    }

    @Test
    void aMovedShapeIsNoChange() throws Exception {
        var text = text(OUTAGE);
        assertThat(FileDiff.between(OUTAGE, text, text.replaceAll("x=\"\\d+\"", "x=\"7\""))).isEmpty();
    }

    @Test
    void aChangedCellIsAChangeOfItsRow() throws Exception {
        var path = "playbooks/update-cadence.dmn";
        var text = text(path);
        assertThat(FileDiff.between(path, text, text.replaceFirst("\"PT60M\"", "\"PT45M\""))).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.label()).startsWith("Row ");
            assertThat(change.what()).singleElement().asString().contains("\"PT60M\" → \"PT45M\"");
        });
    }

    @Test
    void wordsAreComparedByLines() {
        assertThat(FileDiff.between("holding.en.md", "one\ntwo\nthree", "one\n2\nthree\nfour"))
                .extracting(Change::element, Change::what).containsExactly(
                        tuple("line 2", List.of("− two", "+ 2")),
                        tuple("line 4", List.of("+ four")));
    }

    @Test
    void rowsThatChangePlacesAreAChange() throws Exception {
        var path = "playbooks/alert-routing.dmn";
        var text = text(path);
        var first = text.indexOf("<rule ");
        var second = text.indexOf("<rule ", first + 1);
        var third = text.indexOf("<rule ", second + 1);
        var swapped = text.substring(0, first) + text.substring(second, third) + text.substring(first, second) + text.substring(third);
        assertThat(FileDiff.between(path, text, swapped)).extracting(Change::label).contains("The order of the rows");
    }

    @Test
    void whatCameIsListedInFull() {
        assertThat(FileDiff.between("x.bpmn", process(""), process("<userTask id='c' name='Tell'/>"))).singleElement()
                .satisfies(change -> assertThat(change.what()).contains("name: Tell"));
    }

    @Test
    void aVeryLongDifferenceIsCountedAndNotCompared() {
        assertThat(FileDiff.between("x.md", "a\n".repeat(3000), "b\n".repeat(3000))).singleElement()
                .satisfies(change -> assertThat(change.what()).containsExactly("replaced 3000 lines by 3000"));
    }

    @Test
    void whatCannotBeReadIsComparedByLines() {
        assertThat(FileDiff.between("x.bpmn", "<broken", "<broken>")).hasSize(1);
    }

    private static String process(String inside) {
        return "<definitions xmlns='" + Xml.BPMN + "'><process id='p'>" + inside + "</process></definitions>";
    }

    private static String text(String path) throws Exception {
        return Files.readString(Path.of(path));
    }
}
