package org.quorate.export;

import org.quorate.model.Design;

/// Writes a design in one format. Pure: the same design and options give the same text.
public interface Exporter {
    /// the word behind `--format`
    String format();

    /// Never refuses because of what is wrong with the design: that is for findings to say.
    ///
    /// @throws IllegalArgumentException if the options name a target or section that the format does not have; the
    ///                                  message says which there are
    ExportResult export(Design design, ExportOptions options);
}
