package org.quorate.app.preview;

import java.util.List;
import org.quorate.export.Exporter;

/// A format that the preview offers.
///
/// @param title      as the choice says it
/// @param targets    the versions that it can be made for, the default first; empty: it has none
/// @param fileEnding with the dot
/// @param highlight  how its text is coloured
public record Format(String title, Exporter exporter, List<String> targets, String fileEnding, Highlight highlight) {

    public Format {
        targets = List.copyOf(targets);
    }
}
