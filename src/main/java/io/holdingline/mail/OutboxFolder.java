package io.holdingline.mail;

import io.holdingline.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One {@code .eml} file a mail, named by its message id, so that a repeat is the same file. */
class OutboxFolder implements Outbox {

    private static final String ENDING = ".eml";

    private final Path folder;
    private volatile boolean inUse;

    OutboxFolder(Path folder) {
        this.folder = folder;
    }

    void use() {
        inUse = true;
    }

    @Override
    public boolean inUse() {
        return inUse;
    }

    /** Complete or absent, also after a power cut. */
    void keep(String messageId, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name(messageId) + ENDING);
        if (Files.exists(file)) {
            return;
        }
        var unfinished = folder.resolve(UUID.randomUUID() + ".tmp");
        try {
            write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        sync(folder);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public List<KeptMail> newest(int limit) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(OutboxFolder::time).reversed())
                    .limit(limit).map(EmlFile::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public KeptMail read(String name) {
        var file = folder.resolve(name + ENDING);
        if (!MailId.isOne(name) || !Files.isRegularFile(file)) {
            throw new NotFound("There is no such mail.");
        }
        return EmlFile.read(file);
    }

    private static String name(String messageId) {
        if (!MailId.isOne(messageId)) {
            throw new IllegalArgumentException("Not a message id: " + messageId);
        }
        return messageId;
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
