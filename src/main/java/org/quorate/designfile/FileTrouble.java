package org.quorate.designfile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/// What went wrong with a file, in a sentence.
final class FileTrouble {

    private FileTrouble() {
    }

    /// @param verb `read` or `written`
    static String sentence(String verb, Path file, Exception wrong) {
        String reason = switch (wrong) {
            case NoSuchFileException missing when file.toString().equals(missing.getFile()) -> "it does not exist";
            case NoSuchFileException _ -> "its directory does not exist";
            case AccessDeniedException denied -> "permission is denied for " + denied.getFile();
            case NotDirectoryException other -> other.getFile() + " is not a directory";
            case FileSystemLoopException _ -> "its links lead in a circle";
            case ReadOnlyFileSystemException _ -> "the file system is read-only";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case IOException other when other.getMessage() != null -> other.getMessage();
            default -> wrong.getClass().getSimpleName();
        };
        return "%s cannot be %s: %s.".formatted(file, verb, reason);
    }
}
