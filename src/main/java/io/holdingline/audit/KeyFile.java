package io.holdingline.audit;

import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the house keeps the key that signs the record. */
record KeyFile(Path path) {

    /** The key in the file; makes both where there is none yet. */
    HouseKey openOrMake() {
        try {
            return Files.exists(path) ? read() : make();
        } catch (IOException broken) {
            throw new UncheckedIOException("The audit key " + path + " can be neither read nor made.", broken);
        }
    }

    HouseKey open() {
        try {
            return read();
        } catch (IOException broken) {
            throw new UncheckedIOException("The audit key " + path + " cannot be read.", broken);
        }
    }

    private HouseKey read() throws IOException {
        try {
            return new HouseKey(Pem.readPrivate(Files.readString(path)));
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("The audit key " + path + " holds no Ed25519 private key.", broken);
        }
    }

    private HouseKey make() throws IOException {
        var pair = Pem.newPair();
        Files.createDirectories(path.toAbsolutePath().getParent());
        var draft = Files.createTempFile(path.toAbsolutePath().getParent(), "audit", ".new", ownerOnly());
        try {
            Files.writeString(draft, Pem.ofPrivate(pair));
            Files.createLink(path, draft);
            return new HouseKey(pair);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return read();
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }
}
