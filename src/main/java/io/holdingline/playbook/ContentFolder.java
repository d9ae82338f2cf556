package io.holdingline.playbook;

import io.holdingline.playbook.bpmn.PlaybookRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a folder of content; hidden files and what is no content at all stay out. */
class ContentFolder {

    static final long LARGEST = 1024 * 1024;
    private static final String CONTENT = ".*\\.(bpmn|dmn|yml|yaml|md)";

    final SortedMap<String, String> files = new TreeMap<>();
    final List<Finding> unreadable = new ArrayList<>();

    /** @param prefix what the paths begin with, whatever the folder is called on this machine */
    void read(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).filter(file -> isContent(folder.relativize(file)))
                    .forEach(file -> readFile(file, path(prefix, folder.relativize(file))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void readFile(Path file, String path) {
        try {
            if (Files.size(file) > LARGEST) {
                unreadable.add(PlaybookRule.SMALL_FILE.found(path, path, "The file is larger than 1 MiB."));
            } else {
                put(path, Files.readString(file));
            }
        } catch (CharacterCodingException notUtf8) {
            unreadable.add(PlaybookRule.WELL_FORMED.found(path, path, "The file is not UTF-8 text."));
        } catch (IOException broken) {
            unreadable.add(PlaybookRule.WELL_FORMED.found(path, path, "The file cannot be read: " + broken.getMessage()));
        }
    }

    /** No database keeps the character 0 as text. */
    private void put(String path, String text) {
        if (text.indexOf('\0') >= 0) {
            unreadable.add(PlaybookRule.WELL_FORMED.found(path, path, "The file holds characters that are no text."));
        } else {
            files.put(path, text);
        }
    }

    private static boolean isContent(Path file) {
        for (var part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return file.getFileName().toString().matches(CONTENT);
    }

    private static String path(String prefix, Path file) {
        return prefix + "/" + file.toString().replace('\\', '/');
    }
}
