package io.holdingline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTests {

    @Test
    void settingsOfTheServerAreNoCommand() {
        assertThat(Commands.run()).isEmpty();
        assertThat(Commands.run("--server.port=8081", "lint")).isEmpty();
    }

    @Test
    void aMistypedCommandIsRefusedBeforeAServerStarts() {
        assertThat(Commands.run("lnt", "playbooks")).hasValue(2);
        assertThat(Commands.run("-h")).hasValue(2);
    }

    @Test
    void helpIsNoFailure() {
        assertThat(Commands.run("--help")).hasValue(0);
    }
}
