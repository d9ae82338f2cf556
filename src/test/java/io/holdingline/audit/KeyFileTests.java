package io.holdingline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    @TempDir
    Path dir;

    @Test
    void isMadeOnceAndForTheOwnerAlone() throws Exception {
        var file = new KeyFile(dir.resolve("keys/audit.pem"));

        var made = file.openOrMake().seal();

        assertThat(file.openOrMake().seal()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
        assertThat(dir.resolve("keys")).isDirectoryContaining("glob:**audit.pem");
        assertThat(Files.list(dir.resolve("keys"))).hasSize(1);
    }

    @Test
    void aConfiguredKeyIsNeverMade() {
        assertThatThrownBy(() -> new KeyFile(dir.resolve("absent.pem")).open())
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("absent.pem");
    }

    @Test
    void sayingWhatIsWrongWithAFileThatIsNoKey() throws Exception {
        var file = Files.writeString(dir.resolve("audit.pem"), "not a key");

        assertThatIllegalStateException().isThrownBy(() -> new KeyFile(file).openOrMake())
                .withMessageContaining("no Ed25519 private key");
    }
}
