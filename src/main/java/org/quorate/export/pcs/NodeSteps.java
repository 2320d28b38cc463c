package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.first;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.quorate.model.ClusterNode;
import org.quorate.model.RemoteNodeEntry;

/// Permanent node attributes and utilization in pcs's words. Of remote and guest nodes pcs can speak only once Pacemaker
/// has made their entries, so theirs are put there with cibadmin.
final class NodeSteps {
    private final CibPieces cib;

    NodeSteps(CibPieces cib) {
        this.cib = cib;
    }

    List<Step> steps(ClusterNode node) {
        if (node.attributes().isEmpty() && node.utilization().isEmpty() && node.foreign().elements().isEmpty()) {
            return List.of();
        }
        Optional<String> limit = first(cib.sharedNode(node.name()), PcsLimits.sets(node.attributes(), "node attributes"), PcsLimits.utilization(node.utilization()),
                PcsLimits.foreign(node.foreign()));
        if (limit.isPresent()) {
            return List.of(new Step.Describe(node.name(), false, cib.insideNode(node.name()), limit.get(), List.of(node.id())));
        }
        List<Step> steps = new ArrayList<>();
        if (!node.attributes().isEmpty()) {
            steps.add(say(node, "attribute", Pairs.of(node.attributes())));
        }
        if (!node.utilization().isEmpty()) {
            steps.add(say(node, "utilization", Pairs.of(node.utilization())));
        }
        return steps;
    }

    List<Step> steps(RemoteNodeEntry node) {
        String inside = node.attributes().isEmpty() && node.utilization().isEmpty() && node.foreign().elements().isEmpty() ? ""
                : cib.insideNode(node.name());
        return inside.isEmpty() ? List.of()
                : List.of(new Step.Describe(node.name(), true, inside, "a remote or guest node that has no entry yet", List.of(node.id())));
    }

    private static Step say(ClusterNode node, String what, List<String> pairs) {
        return new Step.Say(Stream.concat(Stream.of("node", what, node.name()), pairs.stream()).toList(), List.of(node.id()));
    }
}
