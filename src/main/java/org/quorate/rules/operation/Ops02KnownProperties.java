package org.quorate.rules.operation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Ops02KnownProperties implements Rule {

    /// of Pacemaker 2.0 to 3.0, and what daemons and pcs write themselves
    private static final Set<String> KNOWN = Set.of("batch-limit", "cluster-delay", "cluster-infrastructure", "cluster-ipc-limit", "cluster-name",
            "cluster-recheck-interval", "concurrent-fencing", "dc-deadtime", "dc-version", "election-timeout", "enable-acl",
            "enable-startup-probes", "fence-reaction", "fence-remote-without-quorum", "fencing-action", "fencing-enabled", "fencing-max-attempts",
            "fencing-reaction", "fencing-timeout", "fencing-watchdog-timeout", "have-watchdog", "join-finalization-timeout",
            "join-integration-timeout", "last-lrm-refresh", "load-threshold", "maintenance-mode", "migration-limit", "no-quorum-policy",
            "node-action-limit", "node-health-base", "node-health-green", "node-health-red", "node-health-strategy", "node-health-yellow",
            "node-pending-timeout", "pe-error-series-max", "pe-input-series-max", "pe-warn-series-max", "placement-strategy",
            "priority-fencing-delay", "remove-after-stop", "shutdown-escalation", "shutdown-lock", "shutdown-lock-limit",
            "start-failure-is-fatal", "startup-fencing", "stonith-action", "stonith-enabled", "stonith-max-attempts", "stonith-timeout",
            "stonith-watchdog-timeout", "stop-all-resources", "stop-orphan-actions", "stop-orphan-resources", "symmetric-cluster",
                    "transition-delay");

    @Override
    public String id() {
        return "OPS-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().properties().stream().flatMap(set -> set.pairs().stream())
                .filter(pair -> !KNOWN.contains(pair.name()) && !pair.name().startsWith("hana_"))
                .map(pair -> problem(pair.name(), pair.text()));
    }

    private static Problem problem(String name, Optional<String> value) {
        Problem problem = Problem.of("Pacemaker has no cluster property %s.".formatted(name));
        return NearestName.of(name, KNOWN.stream().sorted().toList()).flatMap(nearest -> value.map(text -> problem.fix("Set %s instead"
                .formatted(nearest),
                Remedy.removeProperty(name).then(Remedy.setProperty(nearest, text))))).orElse(problem).fix(Remedy.removeProperty(name));
    }
}
