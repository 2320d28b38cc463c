package org.quorate.export;

import java.util.List;
import java.util.Optional;

import org.quorate.model.ElementId;

/// What to export, and for what.
///
/// @param target   `pcs-0.11`, `pacemaker-2.1` ...; empty: the design's, else the format's default
/// @param section  the one section wanted; empty: all
/// @param select   the only elements wanted; empty: all
/// @param findings what is wrong with the design, a sentence each, to be told in the head of the text
public record ExportOptions(Optional<String> target, Optional<String> section, List<ElementId> select, List<String> findings) {
    public static final ExportOptions DEFAULT = new ExportOptions(Optional.empty(), Optional.empty(), List.of(), List.of());

    public ExportOptions {
        select = List.copyOf(select);
        findings = List.copyOf(findings);
    }

    public ExportOptions withTarget(String newTarget) {
        return new ExportOptions(Optional.of(newTarget), section, select, findings);
    }

    public ExportOptions withSection(String newSection) {
        return new ExportOptions(target, Optional.of(newSection), select, findings);
    }

    public ExportOptions withSelect(List<ElementId> newSelect) {
        return new ExportOptions(target, section, newSelect, findings);
    }

    public ExportOptions withFindings(List<String> newFindings) {
        return new ExportOptions(target, section, select, newFindings);
    }
}
