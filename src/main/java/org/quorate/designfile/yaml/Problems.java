package org.quorate.designfile.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;

/// Collects what is wrong with one file, so that it is said at once.
public final class Problems {

    /// more than anybody reads
    private static final int LIMIT = 100;

    private final List<FileProblem> errors = new ArrayList<>();
    private final List<FileProblem> warnings = new ArrayList<>();

    public void error(Place place, String message) {
        add(errors, Severity.ERROR, place, message);
    }

    public void warning(Place place, String message) {
        add(warnings, Severity.WARNING, place, message);
    }

    public boolean areFatal() {
        return !errors.isEmpty();
    }

    /// In the order of the file.
    public List<FileProblem> errors() {
        return sorted(errors);
    }

    /// In the order of the file.
    public List<FileProblem> warnings() {
        return sorted(warnings);
    }

    private static void add(List<FileProblem> problems, Severity severity, Place place, String message) {
        if (problems.size() < LIMIT) {
            problems.add(new FileProblem(severity, place.line(), place.column(), message));
        } else if (problems.size() == LIMIT) {
            problems.add(new FileProblem(severity, Integer.MAX_VALUE, 0, ""));
        }
    }

    private static List<FileProblem> sorted(List<FileProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column))
                .map(problem -> problem.line() < Integer.MAX_VALUE ? problem
                        : new FileProblem(problem.severity(), 0, 0, "There is more; only the first " + LIMIT + " are listed."))
                .toList();
    }
}
