package org.quorate.designfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/// Replaces a file's content in one step: temporary file in the same directory, flush to the disk, rename. Whatever
/// happens meanwhile, the name leads to the whole old content or to the whole new one.
final class AtomicWrite {

    private static final int LINKS = 40;

    private final Path target;
    private final Path directory;

    private AtomicWrite(Path target) {
        this.target = target;
        this.directory = Optional.ofNullable(target.getParent()).orElse(Path.of("."));
    }

    /// @throws IOException with a sentence for users; the file is as it was, and no temporary file is left
    static void write(Path file, byte[] content) throws IOException {
        try {
            new AtomicWrite(followed(file.toAbsolutePath())).write(content);
        } catch (IOException | ReadOnlyFileSystemException wrong) {
            throw new IOException(FileTrouble.sentence("written", file, wrong), wrong);
        }
    }

    /// the file that a link leads to, which need not exist yet
    private static Path followed(Path file) throws IOException {
        Path at = file;
        for (int i = 0; i < LINKS && Files.isSymbolicLink(at); i++) {
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        if (Files.isSymbolicLink(at)) {
            throw new java.nio.file.FileSystemLoopException(file.toString());
        }
        if (Files.isDirectory(at)) {
            throw new IOException("it is a directory");
        }
        return at;
    }

    private void write(byte[] content) throws IOException {
        boolean replaces = Files.exists(target);
        if (replaces && !Files.isWritable(target)) {
            throw new java.nio.file.AccessDeniedException(target.toString());
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
        for (int number = 0; ; number++) {
            Path fresh = directory.resolve(".%s.%d-%d.tmp".formatted(target.getFileName(), ProcessHandle.current().pid(), number));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                return filled(fresh, channel, content);
            } catch (FileAlreadyExistsException taken) {
                if (number > 100) {
                    throw taken;
                }
            }
        }
    }

    private static Path filled(Path fresh, FileChannel channel, byte[] content) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            return fresh;
        } catch (IOException wrong) {
            Files.deleteIfExists(fresh);
            throw wrong;
        }
    }

    private void keepPermissions(Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            Files.setPosixFilePermissions(fresh, permissions);
        }
    }

    /// the old content as NAME.bak, itself in one step
    private void keepBackup() throws IOException {
        Path backup = target.resolveSibling(target.getFileName() + ".bak");
        Path copy = directory.resolve(".%s.%d.bak.tmp".formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(copy, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// makes the rename itself durable where the system lets directories be opened
    private void flushDirectory() {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows does not open directories; the content is safe in either file
        }
    }
}
