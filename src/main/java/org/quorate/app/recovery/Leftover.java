package org.quorate.app.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quorate.model.Design;

/// Edits of a program that did not end properly.
///
/// @param id       names its files in the recovery folder
/// @param original the design file; empty: it was never saved
/// @param written  when
/// @param changes  the names of the steps since the last save, the oldest first
public record Leftover(String id, Optional<Path> original, Instant written, List<String> changes, Design design) {

    public Leftover {
        changes = List.copyOf(changes);
    }

    /// What the user calls the design.
    public String name() {
        return original.map(file -> file.getFileName().toString()).orElse("a design without a file");
    }
}
