package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What corosync.conf says beside nodes and quorum device. Option names are corosync's.
///
/// @param transport  `knet` (the default), `udp`, `udpu`
/// @param totem      options of `totem` without `version`, `cluster_name`, `transport` and links: `token`, `crypto_cipher` ...;
///                   with knet, absent `crypto_*` means what pcs would write (`aes256`, `sha256`)
/// @param quorum     options of `quorum` without provider and device: `two_node`, `wait_for_all`, `expected_votes` ...;
///                   an absent `two_node` means what pcs would write
/// @param logging    options of `logging`; empty: what pcs writes
/// @param unmodelled sections and comments that have no type here, as text
public record Corosync(Optional<String> transport, List<Link> links, Map<String, String> totem, Map<String, String> quorum,
                       Map<String, String> logging, List<String> unmodelled) {

    public static final Corosync DEFAULT = new Corosync(Optional.empty(), List.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Corosync {
        links = List.copyOf(links);
        totem = Ordered.copyOf(totem);
        quorum = Ordered.copyOf(quorum);
        logging = Ordered.copyOf(logging);
        unmodelled = List.copyOf(unmodelled);
    }

    /// Whether an option of the `quorum` section is switched on.
    public boolean isQuorumOptionOn(String name) {
        String value = quorum.getOrDefault(name, "").strip();
        return value.equals("yes") || value.equals("on") || Numbers.integer(value).filter(number -> number != 0).isPresent();
    }

    /// Whether an option of the `quorum` section is written down and not switched on.
    public boolean isQuorumOptionOff(String name) {
        return quorum.containsKey(name) && !isQuorumOptionOn(name);
    }

    /// A number above zero that the `quorum` section gives; empty when it gives none.
    public OptionalInt positive(String name) {
        return Numbers.integer(quorum.get(name)).filter(number -> number > 0).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /// A corosync link.
    ///
    /// @param number  0 to 7
    /// @param network the [Network] it runs over; empty: not known
    /// @param options of its `interface` section, without `linknumber`: `knet_link_priority`, `mcastport` ...
    public record Link(int number, Optional<ElementId> network, Map<String, String> options) {

        public Link {
            options = Ordered.copyOf(options);
        }
    }
}
