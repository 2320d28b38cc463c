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
/// @param quorum     options of `quorum` without device, and without the provider where it is `corosync_votequorum`: `two_node`,
///                   `wait_for_all`, `expected_votes` ...; an absent `two_node` means what pcs would write
/// @param logging    options of `logging`; empty: what pcs writes
/// @param subsystems what is logged otherwise for a part of corosync
/// @param sections   options of every other section that may stand once: `system`, `nozzle`, `resources` ...
/// @param layout     how an imported file is laid out: its lines in their order, with comments, blank lines and what has no
///                   place elsewhere in the design, and with slots for the values that have one; empty: as pcs lays it out.
///                   `org.quorate.corosync.Layout` knows its form
public record Corosync(Optional<String> transport, List<Link> links, Map<String, String> totem, Map<String, String> quorum,
                       Map<String, String> logging, List<Subsystem> subsystems, List<Section> sections, String layout) {

    public static final Corosync DEFAULT = new Corosync(Optional.empty(), List.of(), Map.of(), Map.of(), Map.of());

    /// One that pcs could have written.
    public Corosync(Optional<String> transport, List<Link> links, Map<String, String> totem, Map<String, String> quorum,
                    Map<String, String> logging) {
        this(transport, links, totem, quorum, logging, List.of(), List.of(), "");
    }

    public Corosync {
        links = List.copyOf(links);
        totem = Ordered.copyOf(totem);
        quorum = Ordered.copyOf(quorum);
        logging = Ordered.copyOf(logging);
        subsystems = List.copyOf(subsystems);
        sections = List.copyOf(sections);
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

    /// A `logger_subsys` section.
    ///
    /// @param name    its `subsys`: `QUORUM`, `TOTEM`, `QDEVICE` ...
    /// @param options its other options, which stand before those of `logging`
    public record Subsystem(String name, Map<String, String> options) {

        public Subsystem {
            options = Ordered.copyOf(options);
        }
    }

    /// A section that has no component of its own.
    ///
    /// @param path the names of the sections that lead to it, with dots between: `resources.system.memory_used`
    public record Section(String path, Map<String, String> options) {

        public Section {
            options = Ordered.copyOf(options);
        }
    }
}
