package org.quorate.finding;

import java.util.List;

/// A file cannot be used. The caller tells the problems and changes nothing.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<FileProblem> problems;

    /// @param file     the name as the user gave it
    /// @param problems at least one
    public UnusableFileException(String file, List<FileProblem> problems) {
        super(file + ": " + problems.getFirst());
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    public String file() {
        return file;
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
