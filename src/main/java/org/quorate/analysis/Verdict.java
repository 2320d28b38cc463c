package org.quorate.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether something that ought to fence a node can do it, with the reasons that speak against it.
///
/// @param reasons empty: it works
public record Verdict(List<Reason> reasons) {

    public static final Verdict WORKS = new Verdict(List.of());

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    public static Verdict of(Cause cause, String text) {
        return new Verdict(List.of(new Reason(cause, text)));
    }

    /// For things that must all succeed.
    static Verdict all(Stream<Verdict> verdicts) {
        return new Verdict(verdicts.flatMap(verdict -> verdict.reasons().stream()).distinct().toList());
    }

    /// For things of which one must succeed: the best of them, the first among equals.
    ///
    /// @param none what holds when there are none
    static Verdict any(Stream<Verdict> verdicts, Verdict none) {
        return verdicts.min(Comparator.comparing(Verdict::kind)).orElse(none);
    }

    /// That of the worst reason.
    public Kind kind() {
        return reasons.stream().map(reason -> reason.cause().kind()).max(Comparator.naturalOrder()).orElse(Kind.WORKS);
    }

    public boolean has(Cause cause) {
        return reasons.stream().anyMatch(reason -> reason.cause() == cause);
    }

    public boolean isPossible() {
        return kind() != Kind.IMPOSSIBLE;
    }

    /// `works`, or the kind with the reasons that make it so: `cannot: f1 is disabled`.
    public String text() {
        Kind kind = kind();
        String deciding = reasons.stream().filter(reason -> reason.cause().kind() == kind).map(Reason::text)
                .collect(Collectors.joining("; "));
        return kind == Kind.WORKS ? kind.term() : kind.term() + ": " + deciding;
    }

    /// @param text for a condition: what must hold; for what is not known: what is missing; else a sentence
    public record Reason(Cause cause, String text) {
    }

    /// How a verdict comes out, the best first.
    public enum Kind {
        WORKS("works"), CONDITIONAL("only if"), UNKNOWN("not known"), IMPOSSIBLE("cannot");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// What speaks against it.
    public enum Cause {
        /// it is switched off for the whole cluster
        FENCING_DISABLED(Kind.IMPOSSIBLE),
        /// nothing names the node as a target
        NOT_COVERED(Kind.IMPOSSIBLE),
        /// a level names a device that does not exist
        NO_SUCH_DEVICE(Kind.IMPOSSIBLE),
        DEVICE_DISABLED(Kind.IMPOSSIBLE),
        /// the fencer does not register it
        DEVICE_IGNORED(Kind.IMPOSSIBLE),
        /// the device names targets, this node is not among them
        NOT_A_TARGET(Kind.IMPOSSIBLE),
        /// no cluster node may execute the device
        NO_EXECUTOR(Kind.IMPOSSIBLE),
        /// the target alone may execute the device
        ONLY_TARGET_EXECUTES(Kind.IMPOSSIBLE),
        /// the outlet or the unit does not feed the node's host
        WRONG_OUTLET(Kind.IMPOSSIBLE),
        /// it leaves the host running on other supplies, and counts as success
        PART_OF_POWER(Kind.IMPOSSIBLE),
        /// the agent's "on" must be executed on the target, and remote nodes execute nothing
        FABRIC_ON_REMOTE(Kind.IMPOSSIBLE),
        /// the disk that carries the message is not seen by the node
        DISK_OUT_OF_SIGHT(Kind.IMPOSSIBLE),
        /// a guest's VM may start on a cluster node that cannot be fenced
        HOST_NOT_FENCEABLE(Kind.IMPOSSIBLE),
        /// no cluster node may run a guest's VM
        NO_HOST(Kind.IMPOSSIBLE),
        /// what kills the host's power kills its management controller
        CONTROLLER_POWER(Kind.CONDITIONAL),
        /// what kills the host's power kills the unit that switches it
        UNIT_POWER(Kind.CONDITIONAL),
        /// the device is reached over what carries all cluster links
        CLUSTER_NETWORK(Kind.CONDITIONAL),
        /// the agent asks the target's own system, or only listens to it
        NEEDS_SYSTEM(Kind.CONDITIONAL),
        /// only the hypervisor that runs the target can confirm
        NEEDS_HYPERVISOR(Kind.CONDITIONAL),
        /// the agent is for physical machines and the target is virtual, or the other way round
        WRONG_MACHINE(Kind.CONDITIONAL),
        /// sbd and a watchdog must run on the remote node
        NEEDS_SBD_THERE(Kind.CONDITIONAL),
        /// the device decides at run time which nodes it can fence
        TARGETS_UNKNOWN(Kind.UNKNOWN),
        POWER_UNKNOWN(Kind.UNKNOWN),
        NETWORK_UNKNOWN(Kind.UNKNOWN),
        WATCHDOG_UNKNOWN(Kind.UNKNOWN);

        private final Kind kind;

        Cause(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }
}
