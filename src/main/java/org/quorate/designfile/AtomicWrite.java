package org.quorate.designfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Replaces a file's content in one step: temporary file in the same directory, flush to the disk, rename. Whatever
/// happens meanwhile, the name leads to the whole old content or to the whole new one.
final class AtomicWrite {

    private static final int LINKS = 40;

    private final Path target;
    private final UnaryOperator<Path> backup;
    private final Path directory;

    private AtomicWrite(Path target, UnaryOperator<Path> backup) {
        this.target = target;
        this.backup = backup;
        this.directory = target.toAbsolutePath().getParent();
    }

    /// @param backup the file that gets the old content of a file
    /// @throws IOException with a sentence for users; the file is as it was, and no temporary file is left
    static void write(Path file, byte[] content, UnaryOperator<Path> backup) throws IOException {
        try {
            new AtomicWrite(followed(file.toAbsolutePath()), backup).write(content);
        } catch (IOException | ReadOnlyFileSystemException wrong) {
            throw new IOException(FileTrouble.sentence("written", file, wrong), wrong);
        }
    }

    /// the file that a link leads to, which need not exist yet
    private static Path followed(Path file) throws IOException {
        Path at = file;
        for (int i = 0; i < LINKS && Files.isSymbolicLink(at); i++) {
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        if (Files.isSymbolicLink(at)) {
            throw new FileSystemLoopException(file.toString());
        }
        if (Files.isDirectory(at)) {
            throw new IOException("it is a directory");
        }
        Path parent = at.toAbsolutePath().getParent();
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new NotDirectoryException(parent.toString());
        }
        return at;
    }

    private void write(byte[] content) throws IOException {
        boolean replaces = Files.exists(target);
        if (replaces && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = temporary(content);
        try {
            if (replaces) {
                keepPermissions(fresh);
                keepBackup();
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushDirectory();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path temporary(byte[] content) throws IOException {
        Path fresh = Files.createFile(hidden());
        try {
            fill(fresh, content);
            return fresh;
        } catch (IOException wrong) {
            Files.deleteIfExists(fresh);
            throw wrong;
        }
    }

    private Path hidden() {
        return directory.resolve(".%s.%x.tmp".formatted(target.getFileName(), System.nanoTime()));
    }

    /// Writes all of it, and returns when it is on the disk.
    static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void keepPermissions(Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            Files.setPosixFilePermissions(fresh, permissions);
        }
    }

    /// the old content, itself in one step
    private void keepBackup() throws IOException {
        Path copy = hidden();
        try {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            flush(copy);
            Files.move(copy, backup.apply(target), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// makes the rename itself durable where the system lets directories be opened
    private void flushDirectory() {
        try {
            flush(directory);
        } catch (IOException notHere) {
            // Windows does not open directories; the content is safe in either file
        }
    }
}
