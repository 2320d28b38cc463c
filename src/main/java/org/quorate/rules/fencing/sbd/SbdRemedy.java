package org.quorate.rules.fencing.sbd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.quorate.model.Components;
import org.quorate.model.Sbd;
import org.quorate.model.edit.Edit;

/// The fixes that change SBD's settings.
final class SbdRemedy {

    private SbdRemedy() {
    }

    static Edit setOption(String name, String value) {
        return change("Set " + name + "=" + value, sbd -> Components.with(sbd, "options", with(sbd.options(), name, value)));
    }

    /// What is written to the disks' headers, in seconds.
    static Edit setHeader(String name, int seconds) {
        return change("Set " + name + " to " + seconds + " s on the SBD disks", sbd ->
                Components.with(sbd, "header", with(sbd.header(), name, seconds)));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.put(name, value);
        return changed;
    }

    private static Edit change(String label, UnaryOperator<Sbd> change) {
        return Edit.of(label, design -> design.withTopology(design.topology().withCluster(
                Components.with(design.topology().cluster(), "sbd", design.topology().cluster().sbd().map(change)))));
    }
}
