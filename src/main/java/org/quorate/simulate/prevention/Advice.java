package org.quorate.simulate.prevention;

import java.util.List;

/// What would prevent the harm that events do.
///
/// @param harm        what they do
/// @param suggestions the best first; empty: nothing that was tried helps, or there is nothing to prevent
/// @param kinds       the kinds of changes that were tried
public record Advice(Harm harm, List<Suggestion> suggestions, List<String> kinds) {

    public Advice {
        suggestions = List.copyOf(suggestions);
        kinds = List.copyOf(kinds);
    }

    /// Whether there is something to tell: a suggestion, or that nothing prevents grave harm.
    public boolean isWorthTelling() {
        return harm.isGrave() || !suggestions.isEmpty();
    }

    /// What to tell when there is no suggestion.
    public String nothing() {
        return kinds.isEmpty() ? "No change is known that could prevent this."
                : "No single change of those that were tried prevents this without doing harm elsewhere: %s.".formatted(String.join(", ", kinds));
    }
}
