package org.quorate.importing;

import java.util.List;
import org.quorate.finding.FileProblem;
import org.quorate.model.Design;

/// What files of a cluster came to.
///
/// @param hasCib      whether a CIB was among them
/// @param hasCorosync whether a corosync.conf was among them
/// @param problems    what is worth knowing: where the files differ, what is kept without a type, what was replaced
public record Imported(Design design, boolean hasCib, boolean hasCorosync, List<FileProblem> problems) {

    public Imported {
        problems = List.copyOf(problems);
    }
}
