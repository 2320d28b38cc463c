package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Events, and what is to come of them: a test of the design.
///
/// @param steps one after the other, each with the events of one instant, in the words of the command (`fail:rack-a`, `standby:node1`)
public record Scenario(String name, String description, List<List<String>> steps, Expectation expected) {

    public Scenario {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /// What is to come of it. What is not said is not tested.
    ///
    /// @param quorate     whether a partition with quorum is left
    /// @param runs        resource instances that run, each with its node; [#ANY] where it does not matter which
    /// @param stopped     resource instances that run nowhere
    /// @param fenced      nodes that are fenced in the last step
    /// @param unfenceable nodes that ought to be fenced in the last step and cannot be
    public record Expectation(Optional<Boolean> quorate, Map<String, String> runs, List<String> stopped, List<String> fenced, List<String> unfenceable) {

        public static final Expectation NONE = new Expectation(Optional.empty(), Map.of(), List.of(), List.of(), List.of());

        /// in place of a node: whichever
        public static final String ANY = "any";

        public Expectation {
            runs = Ordered.copyOf(runs);
            stopped = List.copyOf(stopped);
            fenced = List.copyOf(fenced);
            unfenceable = List.copyOf(unfenceable);
        }

        private Expectation speakingOf(String old, String name) {
            Map<String, String> swapped = new java.util.LinkedHashMap<>();
            runs.forEach((resource, node) -> swapped.put(swap(resource, old, name), swap(node, old, name)));
            return new Expectation(quorate, swapped, swapped(stopped, old, name), swapped(fenced, old, name), swapped(unfenceable, old, name));
        }
    }

    /// The same with another name for what was called so.
    public Scenario speakingOf(String old, String newName) {
        return new Scenario(name, description, steps.stream().map(step -> swapped(step, old, newName)).toList(), expected.speakingOf(old, newName));
    }

    private static List<String> swapped(List<String> words, String old, String name) {
        return words.stream().map(each -> swap(each, old, name)).toList();
    }

    /// names stand between the signs that part the words of events
    private static String swap(String words, String old, String name) {
        return Pattern.compile("(?<![^:+/])" + Pattern.quote(old) + "(?![^:+/])").matcher(words).replaceAll(Matcher.quoteReplacement(name));
    }
}
