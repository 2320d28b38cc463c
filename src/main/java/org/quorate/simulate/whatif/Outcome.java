package org.quorate.simulate.whatif;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Part;
import org.quorate.model.ElementId;

/// What follows from events that happen at one instant, once the cluster has done what it can.
///
/// @param events     what happened
/// @param dead       everything that no longer works, each with what took it along
/// @param partitions of the cluster nodes that live
/// @param fenced     the nodes that have to be fenced
/// @param fates      of each resource instance, in the order of the configuration
/// @param warnings   what is uncertain or dangerous about it
/// @param timeline   in the order of the typical times
/// @param engine     who placed the resources
/// @param after      how the cluster stands then
public record Outcome(List<Event> events, List<Death> dead, List<PartitionOutcome> partitions, List<Fencing> fenced, List<Fate> fates, List<Warning> warnings,
                      List<TimelineStep> timeline, String engine, ClusterCondition after) {

    public Outcome {
        events = List.copyOf(events);
        dead = List.copyOf(dead);
        partitions = List.copyOf(partitions);
        fenced = List.copyOf(fenced);
        fates = List.copyOf(fates);
        warnings = List.copyOf(warnings);
        timeline = List.copyOf(timeline);
    }

    /// Something that is uncertain or dangerous.
    ///
    /// @param text a sentence
    public record Warning(Danger danger, String text) {
    }

    /// What a warning is of.
    public enum Danger {
        /// the same resources may run twice, which destroys their data
        TWICE,
        /// several outcomes are possible, and nothing in the design decides between them
        CHANCE,
        /// several partitions go on, and the design says which one survives
        RACE
    }

    /// Something that no longer works.
    ///
    /// @param cause what took it along; empty: it failed by itself
    public record Death(Part part, Optional<Part> cause) {
    }

    /// Cluster nodes that hear each other.
    ///
    /// @param nodes  their names
    /// @param quorum the votes that are needed
    /// @param acts   whether it goes on: it is quorate, or told to ignore that
    public record PartitionOutcome(List<String> nodes, int votes, int quorum, boolean quorate, boolean acts, String reason) {

        public PartitionOutcome {
            nodes = List.copyOf(nodes);
        }
    }

    /// A node that has to be fenced.
    ///
    /// @param by       the cluster node that does it; empty: its own watchdog, or nobody
    /// @param level    the fencing level that works; empty: without levels, or none works
    /// @param devices  what does it
    /// @param possible whether it can be fenced at all
    /// @param tried    what is tried in vain before, each with its reason
    /// @param why      what was tried in vain, or how it is done
    public record Fencing(String node, ElementId element, Optional<String> by, Optional<Integer> level, List<String> devices, boolean possible, List<String> tried, String why) {

        public Fencing {
            devices = List.copyOf(devices);
            tried = List.copyOf(tried);
        }
    }

    /// What becomes of a resource instance.
    ///
    /// @param from   where it ran; empty: nowhere
    /// @param to     where it runs afterwards; empty: nowhere
    /// @param why    empty when nothing has to be said
    /// @param role   whether it is promoted
    public record Fate(String instance, Optional<String> from, Optional<String> to, Turn turn, String why, Promotion role) {

        Fate(String instance, Optional<String> from, Optional<String> to, Turn turn, String why) {
            this(instance, from, to, turn, why, Promotion.NEVER);
        }

        Fate with(Turn other, String reason, Promotion promotion) {
            return new Fate(instance, from, to, other, reason, promotion);
        }

        /// Whether it has to be promoted: it was not, or it does not run on as it did.
        boolean isPromotedAnew() {
            return role.after() && (turn != Turn.KEPT || !role.before());
        }

        /// The resource's name, without the instance's number.
        public String resource() {
            int colon = instance.indexOf(':');
            return colon < 0 ? instance : instance.substring(0, colon);
        }
    }

    /// Whether an instance of a promotable clone is promoted.
    ///
    /// @param before before the events
    /// @param after  once the cluster has done what it can
    public record Promotion(boolean before, boolean after) {

        static final Promotion NEVER = new Promotion(false, false);
    }

    /// The ways in which it can go for a resource.
    public enum Turn {
        /// it runs where it ran, unharmed
        KEPT,
        /// it runs where it ran, and is promoted now
        PROMOTED,
        /// it runs where it ran, and is promoted no more
        DEMOTED,
        /// it runs elsewhere
        MOVED,
        /// it runs where it ran, or in the same guest, after a restart
        RESTARTED,
        /// it did not run before
        STARTED,
        /// it may still run on a node that cannot be fenced, and so runs nowhere else
        BLOCKED,
        /// an instance of a clone went with its node, and others of the clone run on
        ENDED,
        /// it runs nowhere
        LOST,
        /// it did not run before either
        IDLE
    }

    /// Whether some partition goes on with quorum.
    public boolean isQuorate() {
        return partitions.stream().anyMatch(PartitionOutcome::quorate);
    }

    /// Where each instance runs afterwards, in the order of the configuration; empty: nowhere.
    public Map<String, Optional<String>> placement() {
        Map<String, Optional<String>> placement = new LinkedHashMap<>();
        fates.forEach(fate -> placement.put(fate.instance(), fate.to()));
        return Collections.unmodifiableMap(placement);
    }

    public Stream<Fate> fates(Turn turn) {
        return fates.stream().filter(fate -> fate.turn() == turn);
    }

    /// The instances that ran and run nowhere afterwards, those that are blocked among them.
    public List<Fate> lost() {
        return fates.stream().filter(fate -> fate.turn() == Turn.LOST || fate.turn() == Turn.BLOCKED).toList();
    }

    /// The reason that some fates have in common, in words for as many.
    public static String why(List<Fate> alike) {
        return Prose.reason(alike.getFirst().why(), alike.size());
    }

    /// When the last step is done, in ms after the events.
    public long settled() {
        return timeline.stream().mapToLong(TimelineStep::typical).max().orElse(0);
    }

    public Optional<Fate> fate(String instance) {
        return fates.stream().filter(fate -> fate.instance().equals(instance)).findFirst();
    }
}
