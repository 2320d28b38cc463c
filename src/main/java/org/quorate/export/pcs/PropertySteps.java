package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.quorate.model.Cluster;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;

/// Cluster properties and defaults in pcs's words.
final class PropertySteps {
    /// What the cluster itself writes among its properties. pcs refuses to set them.
    static final Set<String> RUN_TIME = Set.of("cluster-infrastructure", "cluster-name", "dc-version", "have-watchdog", "last-lrm-refresh");

    /// The properties that pcs knows, from the metadata of Pacemaker 2.1's daemons.
    private static final Set<String> KNOWN = Set.of("batch-limit", "cluster-delay", "cluster-ipc-limit", "cluster-recheck-interval",
            "concurrent-fencing", "dc-deadtime", "election-timeout", "enable-acl", "enable-startup-probes", "fence-reaction",
            "join-finalization-timeout", "join-integration-timeout", "load-threshold", "maintenance-mode", "migration-limit",
            "no-quorum-policy", "node-action-limit", "node-health-base", "node-health-green", "node-health-red",
            "node-health-strategy", "node-health-yellow", "pe-error-series-max", "pe-input-series-max", "pe-warn-series-max",
            "placement-strategy", "priority-fencing-delay", "remove-after-stop", "shutdown-escalation", "shutdown-lock",
            "shutdown-lock-limit", "start-failure-is-fatal", "startup-fencing", "stonith-action", "stonith-enabled",
            "stonith-max-attempts", "stonith-timeout", "stonith-watchdog-timeout", "stop-all-resources", "stop-orphan-actions",
            "stop-orphan-resources", "symmetric-cluster", "transition-delay");

    /// The set that Pacemaker takes first, and the one that pcs writes to.
    private static final String BOOTSTRAP = "cib-bootstrap-options";

    private final Cluster cluster;
    private final CibPieces cib;
    private final PcsVersion version;

    /// @param cluster without properties of [#RUN_TIME]
    PropertySteps(Cluster cluster, CibPieces cib, PcsVersion version) {
        this.cluster = cluster;
        this.cib = cib;
        this.version = version;
    }

    List<Step> properties() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < cluster.properties().size(); i++) {
            NvSet set = cluster.properties().get(i);
            Optional<String> limit = first(when(i > 0, "several sets of properties"), cib.shared("crm_config", i), PcsLimits.set(set.withPairs(List.of()), "properties"),
                    when(!set.id().orElse(BOOTSTRAP).equals(BOOTSTRAP), "the id of a set of properties"));
            if (limit.isPresent()) {
                steps.add(insert("crm_config", i).apply(limit.get()));
            } else {
                steps.addAll(said(set, i));
            }
        }
        return steps;
    }

    private List<Step> said(NvSet set, int index) {
        List<Nv> sayable = set.pairs().stream().filter(pair -> limit(pair).isEmpty()).toList();
        List<Step> steps = new ArrayList<>();
        if (!sayable.isEmpty()) {
            steps.add(say(List.of("property", "set"), Pairs.of(List.of(set.withPairs(sayable)))));
        }
        set.pairs().forEach(pair -> limit(pair).ifPresent(reason ->
                steps.add(new Step.Insert("crm_config", cib.pair("crm_config", index, pair.name()), reason, List.of()))));
        return steps;
    }

    private Optional<String> limit(Nv pair) {
        return first(PcsLimits.pairs(List.of(pair), "properties"),
                when(pair.name().equals("stonith-watchdog-timeout"), "stonith-watchdog-timeout where SBD does not run yet"),
                when(!KNOWN.contains(pair.name()), "the property " + pair.name()), version.property(pair.name()));
    }

    List<Step> resourceDefaults() {
        return defaults(cluster.resourceDefaults(), "rsc_defaults", List.of("resource", "defaults"), RuleWords.RESOURCE_DEFAULTS);
    }

    List<Step> operationDefaults() {
        return defaults(cluster.operationDefaults(), "op_defaults", List.of("resource", "op", "defaults"), RuleWords.OPERATION_DEFAULTS);
    }

    private List<Step> defaults(List<NvSet> sets, String section, List<String> command, RuleWords rules) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            NvSet set = sets.get(i);
            boolean first = i == 0 && set.score().isEmpty() && set.rule().isEmpty();
            Optional<String> limit = first(cib.shared(section, i), when(set.pairs().isEmpty(), "an empty set of defaults"),
                    PcsLimits.set(new NvSet(set.id(), set.reference(), Optional.empty(), Optional.empty(), set.pairs(), set.foreign()), "defaults"),
                    set.score().flatMap(ConstraintSteps::score), set.id().flatMap(PcsLimits::id), set.rule().flatMap(rules::limit));
            steps.add(limit.<Step>map(insert(section, i)).orElseGet(() -> first ? say(join(command, List.of("update")), Pairs.of(List.of(set)))
                    : say(join(command, options(set)), join(Pairs.of(List.of(set)), condition(set)))));
        }
        return steps;
    }

    private static List<String> options(NvSet set) {
        List<String> words = new ArrayList<>(List.of("set", "create"));
        set.id().ifPresent(id -> words.add("id=" + id));
        set.score().ifPresent(score -> words.add("score=" + score));
        words.add("meta");
        return words;
    }

    private static List<String> condition(NvSet set) {
        return set.rule().map(rule -> join(List.of("rule"), RuleWords.condition(rule))).orElse(List.of());
    }

    private Function<String, Step> insert(String section, int index) {
        return reason -> new Step.Insert(section, cib.all(section).get(index), reason, List.of());
    }

    private static Step say(List<String> command, List<String> pairs) {
        return new Step.Say(join(command, pairs), List.of());
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
