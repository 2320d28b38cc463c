package org.quorate.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How bad a finding is; the worst comes first.
public enum Severity {

    /// does not work, or puts data at risk
    ERROR,
    /// works, and is not recommended
    WARNING,
    /// explains
    INFO;

    /// @param text `error`, `warning` or `info`
    public static Optional<Severity> parse(String text) {
        return Arrays.stream(values()).filter(severity -> severity.word().equals(text)).findFirst();
    }

    /// `error`, `warning`, `info`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
