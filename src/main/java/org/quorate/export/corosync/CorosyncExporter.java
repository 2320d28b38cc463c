package org.quorate.export.corosync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.corosync.CorosyncConf;
import org.quorate.corosync.Filling;
import org.quorate.corosync.LayoutText;
import org.quorate.corosync.SharedKey;
import org.quorate.corosync.Written;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.finding.LeftOut;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Topology;

/// Writes corosync.conf: an imported one as it came, but for what was edited; any other byte for byte as `pcs cluster setup
/// --corosync_conf FILE --no-cluster-uuid` and `pcs quorum device add` would. Of the latter there is none without addresses:
/// a node list that lacks nodes would start another cluster. An imported one lacks the nodes that it lacked.
public final class CorosyncExporter implements Exporter {

    @Override
    public String format() {
        return "corosync";
    }

    @Override
    public ExportResult export(Design design, ExportOptions options) {
        if (options.section().isPresent() || !options.select().isEmpty()) {
            throw new IllegalArgumentException("corosync.conf is exported as a whole; --section and --select are for cib");
        }
        Topology topology = design.topology();
        String layout = topology.cluster().corosync().layout();
        List<ClusterNode> nodes = topology.all(ClusterNode.class).toList();
        if (layout.isEmpty()) {
            List<LeftOut> reasons = reasonsForNone(nodes);
            return reasons.isEmpty() ? written(topology, nodes, layout, new ArrayList<>()) : new ExportResult("", reasons, List.of());
        }
        List<LeftOut> leftOut = new ArrayList<>();
        List<ElementId> laid = LayoutText.nodes(layout);
        List<ClusterNode> known = nodes.stream().filter(node -> hasAddress(node) || laid.contains(node.id())).toList();
        nodes.stream().filter(node -> !known.contains(node)).forEach(node -> leftOut.add(LeftOut.of(node.id(), "Node " + node.name()
                + " is left out: the imported corosync.conf does not have it, and it has no address.")));
        return written(topology, known, layout, leftOut);
    }

    private static ExportResult written(Topology topology, List<ClusterNode> nodes, String layout, List<LeftOut> leftOut) {
        CorosyncConf conf = new Writable(leftOut, layout.isEmpty() ? 4 : 0).conf(new ConfOutline(topology, nodes).conf());
        if (topology.cluster().corosync().totem().containsValue(SharedKey.PLACEHOLDER)) {
            leftOut.add(LeftOut.of("The key that the nodes share is left out; " + SharedKey.PLACEHOLDER + " stands for it."));
        }
        Written written = filled(layout, conf, leftOut);
        List<ExportResult.Origin> origins = written.ranges().stream().flatMap(range -> element(range, topology).stream()
                .map(id -> new ExportResult.Origin(range.first(), range.last(), List.of(id)))).toList();
        return new ExportResult(written.text(), leftOut, origins);
    }

    private static Written filled(String layout, CorosyncConf conf, List<LeftOut> leftOut) {
        try {
            return Filling.fill(layout, conf);
        } catch (UnusableFileException unusable) {
            leftOut.add(LeftOut.of("The layout that corosync.conf came with, with its comments, is left out: "
                    + unusable.problems().getFirst().message()));
            return filled("", conf, leftOut);
        }
    }

    private static Optional<ElementId> element(Written.Range range, Topology topology) {
        return switch (range.name()) {
            case "node" -> Optional.of(range.mark()).filter(ElementId::isValid).map(ElementId::of)
                    .filter(id -> topology.find(Optional.of(id), ClusterNode.class).isPresent());
            case "device" -> topology.quorumDevice().map(Element::id);
            default -> Optional.empty();
        };
    }

    private static boolean hasAddress(ClusterNode node) {
        return node.addresses().stream().anyMatch(address -> !address.isBlank());
    }

    private static List<LeftOut> reasonsForNone(List<ClusterNode> nodes) {
        if (nodes.isEmpty()) {
            return List.of(LeftOut.of("corosync.conf is left out: the design has no cluster nodes."));
        }
        return nodes.stream().filter(node -> !hasAddress(node))
                .map(node -> LeftOut.of(node.id(), "corosync.conf is left out: node " + node.name() + " has no address.")).toList();
    }
}
