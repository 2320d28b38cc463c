package org.quorate.export.corosync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.export.ExportResult;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Topology;

/// Which lines of corosync.conf speak of which element: the `node` sections and the `device` section.
final class NodeLines {

    private NodeLines() {
    }

    static List<ExportResult.Origin> of(String text, Topology topology) {
        List<ElementId> nodes = topology.all(ClusterNode.class).map(Element::id).toList();
        Optional<ElementId> device = topology.quorumDevice().map(Element::id);
        List<ExportResult.Origin> origins = new ArrayList<>();
        String[] lines = text.split("\n");
        int node = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].equals("    node {") && node < nodes.size()) {
                origins.add(new ExportResult.Origin(i + 1, closing(lines, i), List.of(nodes.get(node++))));
            } else if (lines[i].equals("    device {") && device.isPresent()) {
                origins.add(new ExportResult.Origin(i + 1, closing(lines, i), List.of(device.get())));
            }
        }
        return origins;
    }

    private static int closing(String[] lines, int from) {
        int at = from;
        while (!lines[at].equals("    }")) {
            at++;
        }
        return at + 1;
    }
}
