package org.quorate.corosync;

import java.util.Optional;
import java.util.function.Function;
import org.quorate.model.Numbers;

/// Which link an `interface` section is about: its `linknumber`, in corosync 2 `ringnumber`, else 0.
///
/// Source: exec/coroparse.c, main_config_parser_cb
final class LinkNumber {

    private LinkNumber() {
    }

    /// @param value the section's value of an option
    /// @return empty: what is written is no number from 0 to 7
    static Optional<Integer> of(Function<String, Optional<String>> value) {
        return Numbers.integer(written(value)).filter(number -> number >= 0 && number <= 7);
    }

    static String written(Function<String, Optional<String>> value) {
        return value.apply("linknumber").or(() -> value.apply("ringnumber")).orElse("0");
    }
}
