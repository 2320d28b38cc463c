package org.quorate.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.quorate.finding.Letters;

/// What somebody most likely meant by a name that does not exist.
public final class NearestName {

    private static final int SLIPS = 2;

    private NearestName() {
    }

    /// @return the name that is at most two slips of the keyboard away, ignoring case; empty when there is none or the wrong
    ///         name is too short to tell
    public static Optional<String> of(String wrong, Collection<String> names) {
        return wrong.length() <= SLIPS ? Optional.empty() : names.stream().filter(name -> Letters.between(wrong, name) <= SLIPS)
                .min(Comparator.comparingInt(name -> Letters.between(wrong, name)));
    }
}
