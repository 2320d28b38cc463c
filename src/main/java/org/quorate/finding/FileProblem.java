package org.quorate.finding;

/// Something wrong with a file that was read.
///
/// @param severity an error makes the file unusable; a warning is said and the file is used
/// @param line     counted from 1; 0: not known
/// @param column   counted from 1; 0: not known
/// @param message  what is there and what is expected, a sentence
public record FileProblem(Severity severity, int line, int column, String message) {

    /// `Line 41, column 7: votes is "many"; a number is expected.`
    @Override
    public String toString() {
        return line == 0 ? message : column == 0 ? "Line %d: %s".formatted(line, message) : "Line %d, column %d: %s".formatted(line, column, message);
    }
}
