package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// A membership as it forms in corosync-vqsim: a timer of each node stands for synchronisation. When it expires the node tells of
/// itself and decides, whatever it has heard till then; all hear all messages in the same order, each at its own pace. Which comes
/// first is not determined.
final class SimulatedRing extends Ring {

    private final SplittableRandom chance;
    private final List<NodeQuorum> waiting = new ArrayList<>();
    private final List<NodeQuorum> tellers = new ArrayList<>();
    private final List<NodeInfo> said = new ArrayList<>();
    private final Map<NodeQuorum, Integer> heard = new HashMap<>();

    SimulatedRing(VoteRules rules, List<NodeQuorum> nodes, SplittableRandom chance) {
        super(rules, nodes);
        this.chance = chance;
    }

    @Override
    void form(Set<String> voting) {
        // a node that has just started has the timer of its own membership still to come
        waiting.addAll(nodes().stream().filter(node -> node.info().has(NodeInfo.FIRST)).toList());
        begin();
        waiting.addAll(nodes());
        nodes().forEach(node -> heard.put(node, 0));
        boolean timersFirst = chance.nextBoolean();
        while (!waiting.isEmpty() || nodes().stream().anyMatch(this::hasMail)) {
            if (!waiting.isEmpty() && (timersFirst || chance.nextBoolean())) {
                decide(waiting.remove(timersFirst ? 0 : chance.nextInt(waiting.size())));
            } else {
                NodeQuorum node = nodes().get(chance.nextInt(nodes().size()));
                if (hasMail(node)) {
                    hear(node);
                }
            }
        }
    }

    private boolean hasMail(NodeQuorum node) {
        return heard.getOrDefault(node, 0) < said.size();
    }

    private void decide(NodeQuorum node) {
        tellers.add(node);
        said.add(node.info());
        node.activate();
    }

    private void hear(NodeQuorum node) {
        int next = heard.merge(node, 1, Integer::sum) - 1;
        node.hear(tellers.get(next).self(), said.get(next));
    }
}
