package io.holdingline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the data directory for its owner alone, before the database and the outbox come into it. One that is there
 * already stays as the administrator made it.
 */
class PrivateDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        make(Path.of(context.getEnvironment().getRequiredProperty("holdingline.data-dir")));
    }

    static void make(Path directory) {
        if (Files.exists(directory) || !FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createDirectories(directory.toAbsolutePath(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException impossible) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be made.", impossible);
        }
    }
}
