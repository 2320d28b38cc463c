package org.quorate.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.DesignText;
import org.quorate.finding.UnusableFileException;

/// Reads what a user opens, away from the JavaFX thread.
final class FileReading {

    private FileReading() {
    }

    /// @param files one design, or the CIB and corosync.conf of a cluster
    /// @throws IOException with a sentence for users
    static Opened read(List<Path> files) throws IOException, UnusableFileException {
        Path file = files.getFirst();
        DesignText.Parsed parsed = DesignFile.read(file);
        return new Opened(parsed.design(), Optional.of(file), parsed.comments(), parsed.warnings());
    }
}
