package org.quorate.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.FileProblem;
import org.quorate.model.Design;

/// What was read from files.
///
/// @param path     the design file that it came from and is saved to; empty: it was imported
/// @param comments of the file, to be written back
/// @param remarks  what is worth knowing about the file although it could be used
public record Opened(Design design, Optional<Path> path, Comments comments, List<FileProblem> remarks) {

    public Opened {
        remarks = List.copyOf(remarks);
    }
}
