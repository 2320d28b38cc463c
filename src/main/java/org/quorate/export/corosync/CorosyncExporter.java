package org.quorate.export.corosync;

import java.util.ArrayList;
import java.util.List;
import org.quorate.corosync.CorosyncConf;
import org.quorate.corosync.CorosyncConfPrinter;
import org.quorate.corosync.CorosyncConfReader;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.export.LeftOut;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Design;
import org.quorate.model.Topology;

/// Writes corosync.conf byte for byte as `pcs cluster setup --corosync_conf FILE --no-cluster-uuid` and `pcs quorum device
/// add` would. Without addresses there is no file: a node list that lacks nodes would start another cluster.
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
        List<LeftOut> leftOut = new ArrayList<>(withoutAddress(topology));
        if (!leftOut.isEmpty()) {
            return new ExportResult("", leftOut, List.of());
        }
        CorosyncConf conf = new ConfOutline(topology).conf();
        for (String unmodelled : topology.cluster().corosync().unmodelled()) {
            conf = merged(conf, unmodelled, leftOut);
        }
        Writable writable = new Writable(leftOut);
        String text = CorosyncConfPrinter.print(writable.conf(conf));
        return new ExportResult(text, leftOut, NodeLines.of(text, topology));
    }

    private static List<LeftOut> withoutAddress(Topology topology) {
        List<ClusterNode> nodes = topology.all(ClusterNode.class).toList();
        if (nodes.isEmpty()) {
            return List.of(LeftOut.of("corosync.conf is left out: the design has no cluster nodes."));
        }
        return nodes.stream().filter(node -> node.addresses().stream().allMatch(String::isBlank))
                .map(node -> LeftOut.of(node.id(), "corosync.conf is left out: node " + node.name() + " has no address.")).toList();
    }

    private static CorosyncConf merged(CorosyncConf conf, String text, List<LeftOut> leftOut) {
        try {
            return conf.merged(CorosyncConfReader.read("corosync.conf", text));
        } catch (UnusableFileException unusable) {
            leftOut.add(LeftOut.of("A part of corosync.conf that is kept as text is left out: " + unusable.problems().getFirst()));
            return conf;
        }
    }
}
