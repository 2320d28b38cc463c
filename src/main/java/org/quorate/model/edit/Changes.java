package org.quorate.model.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// Designs with one thing changed: what edits are made of.
public final class Changes {

    private Changes() {
    }

    /// @param value empty: the property is removed
    public static Design property(Design design, String name, Optional<String> value) {
        return cluster(design, "properties", NvSet.with(design.topology().cluster().properties(), name, value.map(Value::of)));
    }

    /// An option of corosync's `quorum` section.
    ///
    /// @param value empty: the option is removed
    public static Design quorumOption(Design design, String name, Optional<String> value) {
        Corosync corosync = design.topology().cluster().corosync();
        return cluster(design, "corosync", Components.with(corosync, "quorum", option(corosync.quorum(), name, value)));
    }

    /// An option of corosync's `totem` section.
    ///
    /// @param value empty: the option is removed
    public static Design totemOption(Design design, String name, Optional<String> value) {
        Corosync corosync = design.topology().cluster().corosync();
        return cluster(design, "corosync", Components.with(corosync, "totem", option(corosync.totem(), name, value)));
    }

    /// A component of [Cluster], by its name.
    public static Design cluster(Design design, String component, Object value) {
        Cluster changed = Components.with(design.topology().cluster(), component, value);
        return design.withTopology(design.topology().withCluster(changed));
    }

    /// The element that has the id, if it is there and of the type.
    public static <E extends Element> Design element(Design design, ElementId id, Class<E> type, UnaryOperator<E> change) {
        return design.topology().find(id, type).map(element -> Edit.put("", change.apply(element)).apply(design)).orElse(design);
    }

    /// Options with one of them set, or removed when the value is empty.
    public static Map<String, String> option(Map<String, String> options, String name, Optional<String> value) {
        Map<String, String> changed = new LinkedHashMap<>(options);
        value.ifPresentOrElse(text -> changed.put(name, text), () -> changed.remove(name));
        return changed;
    }
}
