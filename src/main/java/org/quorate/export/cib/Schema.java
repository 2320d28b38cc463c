package org.quorate.export.cib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quorate.cib.XmlElement;
import org.quorate.cib.XmlText;
import org.quorate.cib.upgrade.Upgrade;
import org.quorate.finding.LeftOut;
import org.quorate.model.Cluster;
import org.quorate.model.Design;

/// The `<cib>` element: which schema it names and which attributes it has.
///
/// A design of our own names `pacemaker-3.7`, which every Pacemaker 2.1 and 3.0 reads. An import keeps its schema, words and
/// attributes without a target. With one it is written in the words of the target: for Pacemaker 2.1 those of schema 3.x, for
/// 3.0 those of 4.0.
///
/// @param target   empty: none
/// @param imported the schema that the words are from
///
/// Source: xml/*.rng of each Pacemaker release: 2.1.10 knows up to 3.10 and feature set 3.19.6, 3.0 up to 4.0
record Schema(Map<String, String> attributes, List<LeftOut> leftOut, Optional<String> target, String imported) {

    private static final String DEFAULT = "pacemaker-3.7";
    private static final String FIRST_OF_TODAY = "pacemaker-3.0";
    private static final String PACEMAKER_3 = "pacemaker-3.0";
    private static final Map<String, String> HIGHEST = Map.of("pacemaker-2.1", "pacemaker-3.10", "pacemaker-3.0", "pacemaker-4.0");
    private static final Map<String, String> HIGHEST_FEATURE_SET = Map.of("pacemaker-2.1", "3.19.6", "pacemaker-3.0", "3.20.5");

    /// @throws IllegalArgumentException if the target is none that a CIB can be for
    static Schema of(Design design, Optional<String> wanted) {
        Cluster cluster = design.topology().cluster();
        Optional<String> target = wanted.or(() -> design.info().pacemaker().map(version -> "pacemaker-" + version));
        if (wanted.isPresent() && !HIGHEST.containsKey(wanted.get())) {
            throw new IllegalArgumentException(wanted.get() + " is no target of the format cib; there are pacemaker-2.1 and pacemaker-3.0");
        }
        Optional<String> known = target.filter(HIGHEST::containsKey);
        List<LeftOut> leftOut = new ArrayList<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("validate-with", schema(cluster, known, leftOut));
        if (cluster.cibAttributes().isEmpty()) {
            List.of("epoch", "num_updates", "admin_epoch").forEach(name -> attributes.put(name, "0"));
        }
        cluster.cibAttributes().forEach((name, value) -> {
            if (name.equals("crm_feature_set") && known.filter(t -> newer(value, HIGHEST_FEATURE_SET.getOrDefault(t, value))).isPresent()) {
                leftOut.add(LeftOut.of("crm_feature_set " + value + " is left out: " + known.get() + " would refuse it."));
            } else if (XmlText.isName(name) && XmlText.canHold(value)) {
                attributes.put(name, value);
            } else {
                leftOut.add(LeftOut.of("An attribute of <cib> is left out: XML cannot hold its name or value."));
            }
        });
        return new Schema(attributes, leftOut, known, cluster.validateWith().orElse(DEFAULT));
    }

    private static String schema(Cluster cluster, Optional<String> target, List<LeftOut> leftOut) {
        String imported = cluster.validateWith().filter(XmlText::canHold).orElse(DEFAULT);
        boolean unknown = target.filter(t -> newer(imported, HIGHEST.getOrDefault(t, imported))).isPresent();
        boolean replaced = unknown || newer(FIRST_OF_TODAY, imported);
        String wanted = target.equals(Optional.of(PACEMAKER_3)) ? HIGHEST.getOrDefault(PACEMAKER_3, DEFAULT) : DEFAULT;
        if (target.isEmpty() || cluster.validateWith().isEmpty() || imported.equals(wanted) || !replaced && wanted.equals(DEFAULT) || numbers(imported).isEmpty()) {
            return imported;
        }
        leftOut.add(LeftOut.of(unknown ? "The schema " + imported + " is left out: " + target.get() + " does not know it; " + wanted + " stands in its place."
                : "The schema " + imported + " is written " + wanted + "."));
        return wanted;
    }

    /// The configuration in the words of the target.
    Optional<Upgrade> upgrade(XmlElement configuration) {
        return target.map(version -> {
            Upgrade today = newer(FIRST_OF_TODAY, imported) ? Upgrade.to30(configuration) : Upgrade.none(configuration);
            return version.equals(PACEMAKER_3) ? today.then(Upgrade::to40) : today.then(Upgrade::to21);
        });
    }

    /// compares dotted numbers, with a common prefix of letters
    private static boolean newer(String version, String than) {
        List<Integer> left = numbers(version);
        List<Integer> right = numbers(than);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static List<Integer> numbers(String version) {
        return Pattern.compile("\\d{1,9}").matcher(version).results().map(match -> Integer.valueOf(match.group())).toList();
    }

    XmlElement around(XmlElement configuration) {
        return new XmlElement("cib", attributes, List.of(configuration, new XmlElement("status", Map.of(), List.of())));
    }
}
