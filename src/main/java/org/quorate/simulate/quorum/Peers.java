package org.quorate.simulate.quorum;

import java.util.Arrays;
import org.quorate.simulate.quorum.NodeInfo.State;

/// What a node holds all nodes for, itself among them, by their index into the voters.
final class Peers {

    private final NodeInfo[] known;

    private Peers(NodeInfo[] known) {
        this.known = known;
    }

    static Peers unknown(int count) {
        NodeInfo[] nobody = new NodeInfo[count];
        Arrays.fill(nobody, NodeInfo.UNKNOWN);
        return new Peers(nobody);
    }

    Peers copy() {
        return new Peers(known.clone());
    }

    NodeInfo get(int node) {
        return known[node];
    }

    void set(int node, NodeInfo info) {
        known[node] = info;
    }

    void lose(int node) {
        known[node] = known[node].as(State.DEAD);
    }

    /// Whether that is a node, and a member.
    boolean isMember(int node) {
        return node >= 0 && known[node].isMember();
    }

    int members() {
        int members = 0;
        for (NodeInfo node : known) {
            members += node.isMember() ? 1 : 0;
        }
        return members;
    }

    /// The votes of the members together.
    int votes() {
        int votes = 0;
        for (NodeInfo node : known) {
            votes += node.isMember() ? node.votes() : 0;
        }
        return votes;
    }

    /// The most votes that any member expects.
    int mostExpected() {
        int most = 0;
        for (NodeInfo node : known) {
            most = node.isMember() ? Math.max(most, node.expected()) : most;
        }
        return most;
    }

    void expectOfMembers(int votes) {
        for (int node = 0; node < known.length; node++) {
            if (known[node].isMember()) {
                known[node] = known[node].expecting(votes);
            }
        }
    }

    /// The lowest member, or this node, whatever it is.
    int lowestMember(int self) {
        int node = 0;
        while (node < self && !known[node].isMember()) {
            node++;
        }
        return node;
    }

    /// The highest member, or this node, whatever it is.
    int highestMember(int self) {
        int node = known.length - 1;
        while (node > self && !known[node].isMember()) {
            node--;
        }
        return node;
    }
}
