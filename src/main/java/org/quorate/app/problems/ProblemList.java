package org.quorate.app.problems;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.model.Names;
import org.quorate.rules.CheckResult;

/// Which findings are listed, and in which order: those that are not filtered out, then the accepted ones.
final class ProblemList {

    private static final int NAMED = 4;

    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private String filter = "";

    /// A line of the list.
    ///
    /// @param objects what it is about, in words
    /// @param waived  why it is accepted; empty: it is not
    record Row(Finding finding, String objects, Optional<String> waived) {
    }

    void toggle(Severity severity) {
        if (!shown.remove(severity)) {
            shown.add(severity);
        }
    }

    boolean shows(Severity severity) {
        return shown.contains(severity);
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
    }

    List<Row> rows(CheckResult result, Names names) {
        List<Row> rows = new ArrayList<>();
        result.findings().forEach(finding -> rows.add(new Row(finding, objects(finding, names), Optional.empty())));
        result.muted().forEach(muted -> rows.add(new Row(muted.finding(), objects(muted.finding(), names), Optional.of(muted.reason()))));
        return rows.stream().filter(this::passes).toList();
    }

    private boolean passes(Row row) {
        return shown.contains(row.finding().severity())
                && (filter.isEmpty() || (row.finding().rule() + " " + row.finding().message() + " " + row.objects()).toLowerCase(Locale.ROOT).contains(filter));
    }

    private static String objects(Finding finding, Names names) {
        String first = finding.subjects().stream().limit(NAMED).map(names::of).collect(Collectors.joining(", "));
        int more = finding.subjects().size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
