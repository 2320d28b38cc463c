package org.quorate.cib;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The sections of `<configuration>` and their order.
public final class CibSections {

    /// those that the schema asks for, also when they are empty
    private static final List<String> ALWAYS = List.of("crm_config", "nodes", "resources", "constraints");
    private static final List<String> WHEN_USED = List.of("tags", "fencing-topology", "rsc_defaults", "op_defaults", "acls", "alerts");

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
    /// @param remembered those of an import that had others than the usual ones; see [org.quorate.model.Cluster#sections()]
    public static Set<String> written(Collection<String> used, List<String> remembered) {
        Set<String> names = new LinkedHashSet<>(remembered.isEmpty() ? ALWAYS : remembered);
        WHEN_USED.stream().filter(used::contains).forEach(names::add);
        names.addAll(used);
        names.removeIf(name -> !XmlText.isName(name));
        return names;
    }

    /// What is to be remembered of a file's sections: nothing where they are the usual ones.
    static List<String> remembered(List<String> present, Collection<String> used) {
        return List.copyOf(written(used, List.of())).equals(present) ? List.of() : present;
    }
}
