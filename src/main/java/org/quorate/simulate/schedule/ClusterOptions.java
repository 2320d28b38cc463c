package org.quorate.simulate.schedule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// The cluster properties that placement depends on.
///
/// Source: lib/pengine/unpack.c (`unpack_config`)
///
/// @param hasDevice whether anything can fence: a fence device, or sbd's watchdog
/// @param shutdownLockSeconds how long a resource is kept for its node; 0: for good
/// @param unfencing whether something is switched on again by fencing, so that resources wait for it by default
record ClusterOptions(Map<String, String> values, NoQuorumPolicy noQuorumPolicy, boolean symmetric, boolean fencing, boolean hasDevice,
                      boolean startupFencing, boolean maintenance, boolean stopAll, boolean stopOrphans, boolean startFailureFatal,
                      boolean shutdownLock, long shutdownLockSeconds, boolean unfencing, Strategy strategy) {

    enum NoQuorumPolicy {
        STOP, FREEZE, IGNORE, DEMOTE, SUICIDE
    }

    /// How capacity counts.
    enum Strategy {
        DEFAULT, UTILIZATION, MINIMAL, BALANCED
    }

    static ClusterOptions of(CibTree cib, NameValues sets) {
        Map<String, String> values = new HashMap<>();
        cib.section("crm_config").ifPresent(section ->
                sets.addTo(values, section, "cluster_property_set", "cib-bootstrap-options", false, RuleEvaluation.About.NOTHING));
        boolean fencing = isTrue(values, true, "stonith-enabled", "stonith_enabled");
        boolean device = cib.in("resources").stream().flatMap(XmlElement::all).anyMatch(ClusterOptions::isDevice)
                || isTrue(values, false, "have-watchdog");
        return new ClusterOptions(values, policy(values, fencing, cib), isTrue(values, true, "symmetric-cluster", "symmetric_cluster"), fencing,
                device, isTrue(values, true, "startup-fencing", "startup_fencing"), isTrue(values, false, "maintenance-mode"),
                isTrue(values, false, "stop-all-resources"), isTrue(values, true, "stop-orphan-resources", "stop_orphan_resources"),
                isTrue(values, true, "start-failure-is-fatal"), isTrue(values, false, "shutdown-lock"),
                MetaValues.millis(values.get("shutdown-lock-limit")) / 1000, unfencing(cib), strategy(values));
    }

    private static boolean isDevice(XmlElement element) {
        return (element.name().equals("primitive") || element.name().equals("template"))
                && element.attribute("class").filter("stonith"::equalsIgnoreCase).isPresent();
    }

    private static boolean unfencing(CibTree cib) {
        return java.util.stream.Stream.of("resources", "rsc_defaults").flatMap(section -> cib.in(section).stream()).flatMap(XmlElement::all)
                .anyMatch(pair -> pair.name().equals("nvpair") && pair.attribute("value").filter("unfencing"::equals).isPresent()
                        && pair.attribute("name").filter(name -> name.equals("provides") || name.equals("requires")).isPresent());
    }

    private static NoQuorumPolicy policy(Map<String, String> values, boolean fencing, CibTree cib) {
        return switch (get(values, "no-quorum-policy", "no_quorum_policy").orElse("stop").toLowerCase(Locale.ROOT)) {
            case "ignore" -> NoQuorumPolicy.IGNORE;
            case "freeze" -> NoQuorumPolicy.FREEZE;
            case "demote" -> NoQuorumPolicy.DEMOTE;
            case "suicide" -> fencing && (isSet(cib, "have-quorum") || isSet(cib, "no-quorum-panic")) ? NoQuorumPolicy.SUICIDE : NoQuorumPolicy.STOP;
            default -> NoQuorumPolicy.STOP;
        };
    }

    private static boolean isSet(CibTree cib, String attribute) {
        return cib.root().attribute(attribute).filter(CibBoolean::isTrue).isPresent();
    }

    private static Strategy strategy(Map<String, String> values) {
        return switch (get(values, "placement-strategy").orElse("default").toLowerCase(Locale.ROOT)) {
            case "utilization" -> Strategy.UTILIZATION;
            case "minimal" -> Strategy.MINIMAL;
            case "balanced" -> Strategy.BALANCED;
            default -> Strategy.DEFAULT;
        };
    }

    private static Optional<String> get(Map<String, String> values, String... names) {
        return java.util.stream.Stream.of(names).map(values::get).filter(java.util.Objects::nonNull).findFirst();
    }

    private static boolean isTrue(Map<String, String> values, boolean otherwise, String... names) {
        return get(values, names).map(text -> CibBoolean.isTrue(text) || otherwise && !CibBoolean.isFalse(text)).orElse(otherwise);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
