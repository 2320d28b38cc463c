package org.quorate.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quorate.corosync.CorosyncParts;
import org.quorate.corosync.LayoutText;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.NaturalId;
import org.quorate.model.QuorumDevice;

/// The nodes of a CIB and those of a corosync.conf as one: by name, else by node id.
final class NodeMatch {

    private final List<Element> elements;
    private final boolean hasCib;
    private final List<FileProblem> problems = new ArrayList<>();
    private String layout = "";

    /// @param elements of the CIB, if there is one
    NodeMatch(List<Element> elements, boolean hasCib) {
        this.elements = new ArrayList<>(elements);
        this.hasCib = hasCib;
    }

    /// @return where the two differ
    List<FileProblem> join(CorosyncParts corosync) {
        List<ClusterNode> unmatched = new ArrayList<>(nodes());
        Map<ElementId, ClusterNode> joined = new LinkedHashMap<>();
        int end = unmatched.isEmpty() ? 0 : elements.indexOf(unmatched.getLast()) + 1;
        for (ClusterNode node : corosync.nodes()) {
            Optional<ClusterNode> match = match(unmatched, node);
            if (match.isPresent()) {
                unmatched.remove(match.get());
                joined.put(node.id(), joined(match.get(), node));
                elements.set(elements.indexOf(match.get()), joined.get(node.id()));
            } else {
                joined.put(node.id(), Components.with(node, "id", NaturalId.free(taken(), ClusterNode.class, node.name())));
                elements.add(end++, joined.get(node.id()));
                noteMissing(node.name(), "corosync.conf", "the CIB");
            }
        }
        if (!corosync.nodes().isEmpty()) {
            unmatched.forEach(node -> noteMissing(node.name(), "the CIB", "corosync.conf"));
        }
        layout = layout(corosync, joined);
        elements.addAll(end, corosync.device().map(this::withFreeId).stream().toList());
        return problems;
    }

    /// that of the corosync.conf, with the ids that its nodes have now, and knowing what only the CIB says of them
    private static String layout(CorosyncParts corosync, Map<ElementId, ClusterNode> joined) {
        String text = LayoutText.withIds(corosync.corosync().layout(), id -> joined.get(id).id());
        for (ClusterNode node : corosync.nodes()) {
            ClusterNode known = joined.get(node.id());
            if (node.nodeId().isEmpty() && known.nodeId().isPresent()) {
                text = LayoutText.implying(text, known.id(), "nodeid", known.nodeId().get());
            }
        }
        return text;
    }

    String layout() {
        return layout;
    }

    List<Element> elements() {
        return elements;
    }

    private List<ClusterNode> nodes() {
        return elements.stream().filter(ClusterNode.class::isInstance).map(ClusterNode.class::cast).toList();
    }

    private static Optional<ClusterNode> match(List<ClusterNode> candidates, ClusterNode node) {
        return candidates.stream().filter(candidate -> candidate.name().equals(node.name())).findFirst()
                .or(() -> candidates.stream().filter(candidate -> node.nodeId().isPresent() && candidate.nodeId().equals(node.nodeId())).findFirst());
    }

    private ClusterNode joined(ClusterNode cib, ClusterNode corosync) {
        if (!cib.name().equals(corosync.name())) {
            problems.add(new FileProblem(Severity.WARNING, 0, 0, "Node %s is called %s in the CIB and %s in corosync.conf; it is taken as %s."
                    .formatted(cib.nodeId().orElse(""), cib.name(), corosync.name(), cib.name())));
        }
        if (corosync.nodeId().isPresent() && !corosync.nodeId().equals(cib.nodeId())) {
            problems.add(new FileProblem(Severity.WARNING, 0, 0, "Node %s has the id %s in the CIB and %s in corosync.conf; corosync's counts."
                    .formatted(cib.name(), cib.nodeId().orElse(""), corosync.nodeId().get())));
        }
        Map<String, String> options = new LinkedHashMap<>(corosync.corosync());
        if (!cib.name().equals(corosync.name())) {
            options.put("name", corosync.name());
        }
        return new ClusterNode(cib.id(), cib.name(), corosync.nodeId().or(cib::nodeId), cib.machine(), corosync.addresses(), corosync.votes(),
                options, cib.attributes(), cib.utilization(), cib.foreign());
    }

    private QuorumDevice withFreeId(QuorumDevice device) {
        return Components.with(device, "id", NaturalId.free(taken(), QuorumDevice.class, device.name()));
    }

    private Predicate<ElementId> taken() {
        return id -> elements.stream().anyMatch(element -> element.id().equals(id));
    }

    private void noteMissing(String node, String there, String missing) {
        if (hasCib) {
            problems.add(new FileProblem(Severity.INFO, 0, 0, "Node " + node + " is in " + there + " and not in " + missing + "."));
        }
    }
}
