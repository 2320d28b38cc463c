package org.quorate.simulate.quorum;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The nodes of one partition as their votequorums talk to each other, in the order of the node ids.
///
/// Totem's synchronisation makes sure that all members have heard all others before any decides.
class Ring {

    private final VoteRules rules;
    private final List<NodeQuorum> nodes;

    Ring(VoteRules rules, List<NodeQuorum> nodes) {
        this.rules = rules;
        this.nodes = nodes;
    }

    /// How nodes come to talk to each other.
    interface Maker {

        Ring of(VoteRules rules, List<NodeQuorum> nodes);
    }

    /// A new membership of these nodes.
    ///
    /// @param voting the names of those that have the quorum device's vote in it. A device that a node knows holds the membership
    ///               up until it has said so
    void form(Set<String> voting) {
        begin();
        List<NodeInfo> said = nodes.stream().map(NodeQuorum::info).toList();
        for (int i = 0; i < said.size(); i++) {
            for (NodeQuorum node : nodes) {
                node.hear(nodes.get(i).self(), said.get(i));
            }
        }
        poll(nodes.stream().filter(node -> node.info().has(NodeInfo.DEVICE_REGISTERED)), voting);
        nodes.forEach(NodeQuorum::activate);
    }

    final void begin() {
        BitSet membership = new BitSet();
        nodes.forEach(node -> membership.set(node.self()));
        nodes.forEach(node -> node.begin(membership));
    }

    /// The device answers at every node.
    final void poll(Set<String> voting) {
        poll(nodes.stream(), voting);
    }

    private void poll(Stream<NodeQuorum> polled, Set<String> voting) {
        if (rules.device().isPresent()) {
            polled.filter(node -> node.poll(voting.contains(rules.voters().get(node.self()).name()))).toList().forEach(this::tellAll);
        }
    }

    private void tellAll(NodeQuorum teller) {
        NodeInfo said = teller.info();
        nodes.forEach(node -> node.hear(teller.self(), said));
    }

    /// A member says good-bye.
    final void leave(NodeQuorum leaver) {
        NodeInfo said = leaver.info().with(NodeInfo.LEAVING, true);
        nodes.forEach(node -> node.hear(leaver.self(), said));
    }

    /// The nodes that are in it.
    final List<NodeQuorum> nodes() {
        return nodes;
    }
}
