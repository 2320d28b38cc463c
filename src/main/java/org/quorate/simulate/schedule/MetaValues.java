package org.quorate.simulate.schedule;

import org.jspecify.annotations.Nullable;
import org.quorate.analysis.Durations;
import org.quorate.model.Numbers;

/// Reads numbers and times from attributes.
final class MetaValues {

    private MetaValues() {
    }

    /// The first of some attributes that is set; what is no number is 0, what is negative too.
    static int number(Item item, int otherwise, String... names) {
        for (String name : names) {
            String text = item.meta.get(name);
            if (text != null) {
                return Math.max(0, Numbers.integer(text).orElse(0));
            }
        }
        return otherwise;
    }

    /// A time in milliseconds; what is none is 0.
    static long millis(@Nullable String text) {
        return text == null ? 0 : Durations.millis(text).orElse(0L);
    }
}
