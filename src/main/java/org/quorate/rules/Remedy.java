package org.quorate.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.NvSet;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Resource;
import org.quorate.model.Value;
import org.quorate.model.edit.Changes;
import org.quorate.model.edit.Edit;

/// The edits that rules offer as fixes, each with the words for it. They look at the design they are applied to, so they
/// stay right when something else was changed in between.
public final class Remedy {

    private Remedy() {
    }

    public static Edit setProperty(String name, String value) {
        return Edit.of("Set " + name + "=" + value, design -> Changes.property(design, name, Optional.of(value)));
    }

    public static Edit removeProperty(String name) {
        return Edit.of("Remove " + name, design -> Changes.property(design, name, Optional.empty()));
    }

    public static Edit setResourceDefault(String name, String value) {
        return Edit.of("Set the resource default " + name + "=" + value, design -> Changes.cluster(design, "resourceDefaults",
                NvSet.with(design.topology().cluster().resourceDefaults(), name, Optional.of(Value.of(value)))));
    }

    /// An option of corosync's `quorum` section.
    public static Edit setQuorumOption(String name, String value) {
        return Edit.of("Set " + name + ": " + value, design -> Changes.quorumOption(design, name, Optional.of(value)));
    }

    public static Edit removeQuorumOption(String name) {
        return Edit.of("Remove " + name, design -> Changes.quorumOption(design, name, Optional.empty()));
    }

    /// An option of corosync's `totem` section.
    public static Edit setTotemOption(String name, String value) {
        return Edit.of("Set " + name + ": " + value, design -> Changes.totemOption(design, name, Optional.of(value)));
    }

    public static Edit removeTotemOption(String name) {
        return Edit.of("Remove " + name, design -> Changes.totemOption(design, name, Optional.empty()));
    }

    /// The votes of a quorum device; empty: what corosync derives.
    public static Edit deviceVotes(ElementId device, Optional<Integer> votes) {
        return change(votes.map(number -> "Give the quorum device " + number + (number == 1 ? " vote" : " votes"))
                .orElse("Remove the votes of the quorum device"), device, QuorumDevice.class, each ->
                Components.with(each, "options", Changes.option(each.options(), "votes", votes.map(number -> Integer.toString(number)))));
    }

    public static Edit algorithm(ElementId device, String algorithm) {
        return change("Use the algorithm " + algorithm, device, QuorumDevice.class, each ->
                Components.with(each, "net", Changes.option(each.net(), "algorithm", Optional.of(algorithm))));
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
        return Edit.of(label, design -> Changes.element(design, id, type, change));
    }

    private static Edit meta(String label, Resource resource, String name, Optional<String> value) {
        return change(label, resource.id(), Resource.class, each -> (Resource) Components.with((Record) each, "metaAttributes",
                NvSet.with(each.metaAttributes(), name, value.map(Value::of))));
    }
}
