package org.quorate.cib;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sections of `<configuration>` and their order.
public final class CibSections {

    /// those that the schema asks for, also when they are empty
    private static final List<String> ALWAYS = List.of("crm_config", "nodes", "resources", "constraints");
    private static final List<String> WHEN_USED = List.of("tags", "fencing-topology", "rsc_defaults", "op_defaults", "acls", "alerts");
    /// where [org.quorate.model.Cluster#cibAttributes()] remembers an unusual order; no attribute can have that name
    private static final String KEY = "configuration/sections";

    private CibSections() {
    }

    public static List<String> all() {
        List<String> names = new ArrayList<>(ALWAYS);
        names.addAll(WHEN_USED);
        return names;
    }

    /// The sections that are written, in their order.
    ///
    /// @param used       the sections that have something in them
    /// @param attributes of the cluster, which may remember another order than the usual one
    public static Set<String> written(Collection<String> used, Map<String, String> attributes) {
        Set<String> names = new LinkedHashSet<>(Optional.ofNullable(attributes.get(KEY))
                .map(order -> List.of(order.split(" "))).orElse(ALWAYS));
        WHEN_USED.stream().filter(used::contains).forEach(names::add);
        names.addAll(used);
        names.removeIf(name -> !XmlText.isName(name));
        return names;
    }

    /// Whether a name among a cluster's attributes is no attribute of `<cib>`.
    public static boolean isKey(String attribute) {
        return attribute.equals(KEY);
    }

    /// Puts down the order of the sections of a file where it is not the usual one.
    static void remember(List<String> present, Collection<String> used, Map<String, String> attributes) {
        if (!List.copyOf(written(used, Map.of())).equals(present)) {
            attributes.put(KEY, String.join(" ", present));
        }
    }
}
