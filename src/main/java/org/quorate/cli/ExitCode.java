package org.quorate.cli;

/// How a command ends.
final class ExitCode {

    static final int FINE = 0;
    /// findings at or above the limit, or differences found
    static final int FOUND = 1;
    /// input or usage that cannot be used
    static final int UNUSABLE = 2;
    /// a defect in Quorate
    static final int DEFECT = 70;

    private ExitCode() {
    }
}
