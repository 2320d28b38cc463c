package org.quorate.corosync;

import java.util.List;
import java.util.stream.Stream;

/// What is known of an option of corosync.conf.
///
/// @param name    a `#` in it stands for a number, a `*` for anything
/// @param takes   a type or the values, in words
/// @param absent  what counts without it; empty: nothing does, or it is needed
/// @param version the only corosync that has it, 2 or 3; empty: both
/// @param meaning one or more sentences
public record KnownOption(String name, String takes, String absent, String version, String meaning) {

    /// The values that it takes, where there is a list of them.
    public List<String> values() {
        return takes.contains(",") ? Stream.of(takes.split(",")).map(String::strip).filter(value -> value.indexOf(' ') < 0).toList() : List.of();
    }

    /// All of it, for people.
    public String help() {
        String only = version.isEmpty() ? "" : " Only in corosync " + version + ".";
        return "%s Takes: %s.%s%s".formatted(meaning, takes, absent.isEmpty() ? "" : " Default: " + absent + ".", only);
    }

    boolean isNamed(String text) {
        return text.matches(("\\Q" + name + "\\E").replace("#", "\\E[0-9]+\\Q").replace("*", "\\E.+\\Q"));
    }

    /// whether the name is one that can be meant as it stands
    boolean isPlain() {
        return name.indexOf('#') < 0 && name.indexOf('*') < 0;
    }
}
