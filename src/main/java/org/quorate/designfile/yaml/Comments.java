package org.quorate.designfile.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The comments of a file, by what they stand at, so that a file that is written again has them.
///
/// @param head      the lines before everything else
/// @param byAddress what stands at entries and items
/// @param foot      the lines after everything else
public record Comments(List<String> head, Map<Address, At> byAddress, List<String> foot) {

    public static final Comments NONE = new Comments(List.of(), Map.of(), List.of());

    private static final At SILENT = new At(List.of(), Optional.empty());

    public Comments {
        head = List.copyOf(head);
        byAddress = Map.copyOf(byAddress);
        foot = List.copyOf(foot);
    }

    /// @param before lines above
    /// @param beside at the end of the line
    public record At(List<String> before, Optional<String> beside) {

        public At {
            before = List.copyOf(before);
        }

        At andBefore(String line) {
            List<String> more = new ArrayList<>(before);
            more.add(line);
            return new At(more, beside);
        }
    }

    /// Everything that has comments somewhere within.
    Set<Address> holders() {
        Set<Address> holders = new HashSet<>();
        for (Address address : byAddress.keySet()) {
            for (Address at = address; !at.equals(Address.ROOT); ) {
                at = at.parent();
                holders.add(at);
            }
        }
        return holders;
    }

    At at(Address address) {
        return byAddress.getOrDefault(address, SILENT);
    }
}
