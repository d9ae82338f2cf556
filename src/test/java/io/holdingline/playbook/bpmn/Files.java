package io.holdingline.playbook.bpmn;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text files of a folder by name. */
final class Files {

    private Files() {
    }

    static SortedMap<String, String> under(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            return new TreeMap<>(files.filter(java.nio.file.Files::isRegularFile)
                    .collect(toMap(file -> file.getFileName().toString(), Files::text)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
