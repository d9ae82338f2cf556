package io.holdingline.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that is made from the code. {@code -Dgolden=write} writes it anew. */
public final class GoldenFile {

    private GoldenFile() {
    }

    public static void holds(Path file, String made) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, made);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "").as("%s is stale: run this test with -Dgolden=write", file)
                    .isEqualTo(made);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
