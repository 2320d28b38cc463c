package org.quorate.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.NvSet;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Resource;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;

/// The edits that rules offer as fixes, each with the words for it. They look at the design they are applied to, so they
/// stay right when something else was changed in between.
public final class Remedy {

    private Remedy() {
    }

    public static Edit setProperty(String name, String value) {
        return Edit.of("Set " + name + "=" + value, design -> withProperty(design, name, Optional.of(value)));
    }

    public static Edit removeProperty(String name) {
        return Edit.of("Remove " + name, design -> withProperty(design, name, Optional.empty()));
    }

    public static Edit setResourceDefault(String name, String value) {
        return Edit.of("Set the resource default " + name + "=" + value, design -> withCluster(design, "resourceDefaults",
                NvSet.with(design.topology().cluster().resourceDefaults(), name, Optional.of(Value.of(value)))));
    }

    /// An option of corosync's `quorum` section.
    public static Edit setQuorumOption(String name, String value) {
        return Edit.of("Set " + name + ": " + value, design -> withCorosync(design, "quorum", Optional.of(value), name));
    }

    public static Edit removeQuorumOption(String name) {
        return Edit.of("Remove " + name, design -> withCorosync(design, "quorum", Optional.empty(), name));
    }

    /// An option of corosync's `totem` section.
    public static Edit setTotemOption(String name, String value) {
        return Edit.of("Set " + name + ": " + value, design -> withCorosync(design, "totem", Optional.of(value), name));
    }

    public static Edit removeTotemOption(String name) {
        return Edit.of("Remove " + name, design -> withCorosync(design, "totem", Optional.empty(), name));
    }

    /// The votes of a quorum device; empty: what corosync derives.
    public static Edit deviceVotes(ElementId device, Optional<Integer> votes) {
        return change(votes.map(number -> "Give the quorum device " + number + (number == 1 ? " vote" : " votes"))
                .orElse("Remove the votes of the quorum device"), device, QuorumDevice.class, each ->
                Components.with(each, "options", with(each.options(), "votes", votes.map(number -> Integer.toString(number)))));
    }

    public static Edit algorithm(ElementId device, String algorithm) {
        return change("Use the algorithm " + algorithm, device, QuorumDevice.class, each ->
                Components.with(each, "net", with(each.net(), "algorithm", Optional.of(algorithm))));
    }

    /// One vote for each cluster node that has another number of them.
    public static Edit oneVoteEach() {
        return Edit.of("Give every cluster node one vote", design -> Edit.put("", design.topology().all(ClusterNode.class)
                .filter(node -> node.votes().orElse(1) != 1)
                .map(node -> Components.with(node, "votes", Optional.empty())).toList()).apply(design));
    }

    public static Edit setMeta(Resource resource, String name, String value) {
        return meta("Set " + name + "=" + value + " on " + resource.name(), resource, name, Optional.of(value));
    }

    public static Edit removeMeta(Resource resource, String name) {
        return meta("Remove " + name + " from " + resource.name(), resource, name, Optional.empty());
    }

    /// Removes an element with all that refers to it.
    public static Edit remove(Element element) {
        return Edit.remove("Remove " + element.name(), List.of(element.id()));
    }

    /// Changes the element that has the id, if it is still there.
    public static <E extends Element> Edit change(String label, ElementId id, Class<E> type, UnaryOperator<E> change) {
        return Edit.of(label, design -> design.topology().find(id, type)
                .map(element -> Edit.put(label, change.apply(element)).apply(design)).orElse(design));
    }

    private static Edit meta(String label, Resource resource, String name, Optional<String> value) {
        return change(label, resource.id(), Resource.class, each -> (Resource) Components.with((Record) each, "metaAttributes",
                NvSet.with(each.metaAttributes(), name, value.map(Value::of))));
    }

    private static Design withProperty(Design design, String name, Optional<String> value) {
        return withCluster(design, "properties",
                NvSet.with(design.topology().cluster().properties(), name, value.map(Value::of)));
    }

    private static Design withCorosync(Design design, String section, Optional<String> value, String name) {
        Corosync corosync = design.topology().cluster().corosync();
        Map<String, String> options = section.equals("totem") ? corosync.totem() : corosync.quorum();
        return withCluster(design, "corosync", Components.with(corosync, section, with(options, name, value)));
    }

    private static Design withCluster(Design design, String component, Object value) {
        Cluster changed = Components.with(design.topology().cluster(), component, value);
        return design.withTopology(design.topology().withCluster(changed));
    }

    private static Map<String, String> with(Map<String, String> options, String name, Optional<String> value) {
        Map<String, String> changed = new LinkedHashMap<>(options);
        value.ifPresentOrElse(text -> changed.put(name, text), () -> changed.remove(name));
        return changed;
    }
}
