package org.quorate.analysis;

import java.util.Set;
import org.quorate.model.ElementId;

/// Something whose failure takes other things along.
///
/// @param element  the site, rack, feed, PDU, switch, storage or host
/// @param machines the hosts and virtual machines that die with it, in document order
public record FailureDomain(ElementId element, String name, Kind kind, Set<ElementId> machines) {

    /// From the largest to the smallest.
    public enum Kind {
        SITE("site"), RACK("rack"), FEED("power feed"), PDU("PDU"), NETWORK("network"), SWITCH("switch"), STORAGE("storage"), HOST("host");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// `rack A1`
    @Override
    public String toString() {
        return kind.term() + " " + name;
    }
}
