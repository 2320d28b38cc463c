package org.quorate.simulate.quorum;

import java.util.BitSet;
import org.quorate.simulate.quorum.NodeInfo.State;

/// The votequorum of one node: what it remembers, and how it takes a new membership, what the other members say, and time.
/// It changes as corosync's does; [VoteState] works on copies. Nodes are indexes into [VoteRules#voters], which rise with the node id.
///
/// Source: corosync exec/votequorum.c; its functions are named at the methods
final class NodeQuorum {

    private final VoteRules rules;
    private final int self;
    private final Peers peers;
    private final int startedWith;
    private final int deviceVotes;
    private BitSet members = new BitSet();
    private BitSet previous = new BitSet();
    private int quorum;
    private boolean quorate;
    private boolean waiting;
    private boolean lastManStanding;
    private boolean windowOpen;
    private int lowest = -1;
    private int highest = -1;
    private int mostExpected;

    /// A node that starts (`votequorum_exec_init_fn`).
    ///
    /// @param mostExpected the most votes it ever expected, which it has on disk with [VoteRules#tracking]
    NodeQuorum(VoteRules rules, int self, int mostExpected) {
        this.rules = rules;
        this.self = self;
        this.mostExpected = mostExpected;
        peers = Peers.unknown(rules.voters().size());
        deviceVotes = rules.device().map(DeviceRules::votes).orElse(0);
        waiting = rules.waitForAll();
        lastManStanding = rules.lastManStanding();
        startedWith = rules.tracking() && mostExpected > 0 ? mostExpected : rules.expectedAtStart();
        peers.set(self, new NodeInfo(State.MEMBER, rules.voters().get(self).votes(), startedWith, NodeInfo.FIRST).with(NodeInfo.WAITING, waiting));
        recalculate(false, false);
    }

    private NodeQuorum(NodeQuorum other) {
        rules = other.rules;
        self = other.self;
        peers = other.peers.copy();
        startedWith = other.startedWith;
        deviceVotes = other.deviceVotes;
        members = (BitSet) other.members.clone();
        previous = (BitSet) other.previous.clone();
        quorum = other.quorum;
        quorate = other.quorate;
        waiting = other.waiting;
        lastManStanding = other.lastManStanding;
        windowOpen = other.windowOpen;
        lowest = other.lowest;
        highest = other.highest;
        mostExpected = other.mostExpected;
    }

    NodeQuorum copy() {
        return new NodeQuorum(this);
    }

    int self() {
        return self;
    }

    int mostExpected() {
        return mostExpected;
    }

    boolean isQuorate() {
        return quorate;
    }

    /// What it tells of itself.
    NodeInfo info() {
        return peers.get(self);
    }

    /// A new membership begins (`votequorum_sync_init`).
    void begin(BitSet membership) {
        if (membership.cardinality() > 1) {
            peers.set(self, peers.get(self).with(NodeInfo.FIRST, false));
        }
        BitSet left = (BitSet) members.clone();
        left.andNot(membership);
        left.stream().forEach(peers::lose);
        if (lastManStanding && opensWindow(membership.cardinality(), !left.isEmpty())) {
            windowOpen = true;
        }
        previous = members;
        members = (BitSet) membership.clone();
    }

    private boolean opensWindow(int size, boolean someLeft) {
        return size >= quorum && someLeft
                || size <= quorum && !(rules.tieBreak() instanceof TieBreak.None) && peers.isMember(lowest);
    }

    /// A node says how it is (`message_handler_req_exec_votequorum_nodeinfo`).
    void hear(int from, NodeInfo said) {
        NodeInfo before = peers.get(from);
        boolean leaving = said.has(NodeInfo.LEAVING);
        boolean decrease = leaving;
        NodeInfo now = new NodeInfo(leaving ? State.LEAVING : State.MEMBER, said.votes(), before.expected(), said.flags());
        peers.set(from, now);
        if (!quorate && said.has(NodeInfo.QUORATE)) {
            decrease = true;
            peers.set(self, peers.get(self).expecting(said.expected()));
        }
        now = now.expecting(said.has(NodeInfo.QUORATE) || rules.tracking() ? said.expected() : peers.get(self).expected());
        peers.set(from, now);
        if (lastManStanding && said.votes() > 1) {
            lastManStanding = false;
            windowOpen = false;
        }
        if (from == self || said.has(NodeInfo.FIRST) || !before.equals(now)) {
            recalculate(decrease, leaving);
        }
        // of itself it may have come to think otherwise by counting again just now
        NodeInfo known = peers.get(from);
        if (rules.waitForAll() && known.has(NodeInfo.QUORATE) && !known.has(NodeInfo.WAITING)) {
            waitForAll(false);
        }
    }

    /// The device on this node polls (`message_handler_req_lib_votequorum_qdevice_poll`).
    ///
    /// @return whether that is news for the others
    boolean poll(boolean vote) {
        NodeInfo before = peers.get(self);
        peers.set(self, before.with(NodeInfo.DEVICE_REGISTERED, true).with(NodeInfo.DEVICE_ALIVE, true).with(NodeInfo.DEVICE_VOTES, vote));
        return !peers.get(self).equals(before);
    }

    /// The membership is complete (`votequorum_sync_activate`).
    void activate() {
        recalculate(false, false);
    }

    /// `last_man_standing_window` is over since the last membership that opened it (`votequorum_last_man_standing_timer_fn`).
    void endWindow() {
        if (windowOpen && quorate) {
            recalculate(true, true);
        }
        windowOpen = false;
    }

    /// `recalculate_quorum`
    private void recalculate(boolean decrease, boolean byNodes) {
        int votes = peers.votes();
        int nodes = peers.members();
        // the device counts here whether it votes or not
        if (votes + deviceVotes > info().expected()) {
            peers.set(self, peers.get(self).expecting(votes + deviceVotes));
        }
        if (rules.tracking()) {
            mostExpected = Math.max(mostExpected, info().expected());
        }
        int newExpected = byNodes ? nodes + (deviceVotes > 0 ? 1 : 0) : 0;
        boolean deviceHere = info().has(NodeInfo.DEVICE_VOTES);
        int total = votes + (deviceHere ? deviceVotes : 0);
        // corosync keeps the quorum in a byte
        quorum = needed(decrease, newExpected, total, nodes + (deviceHere ? 1 : 0)) & 0xff;
        if (newExpected > 0) {
            peers.expectOfMembers(newExpected);
        }
        decide(total);
    }

    /// `calculate_quorum`
    private int needed(boolean decrease, int newExpected, int total, int nodes) {
        int expected = newExpected > 0 ? rules.allowDownscale() && decrease ? Math.max(startedWith, newExpected) : newExpected
                : peers.mostExpected();
        int needed = Math.max((expected + 2) / 2, (total + 2) / 2);
        if (!decrease) {
            needed = Math.max(needed, quorum);
        }
        return rules.twoNode() && nodes <= 2 ? 1 : needed;
    }

    /// `are_we_quorate`
    private void decide(int total) {
        if (rules.waitForAll() && waiting) {
            if (total != info().expected()) {
                return;
            }
            waitForAll(false);
        }
        boolean enough = total >= quorum;
        if (enough) {
            // learnt while there is quorum, and only then
            lowest = peers.lowestMember(self);
            highest = peers.highestMember(self);
        }
        quorate = enough || winsTie(total);
        peers.set(self, peers.get(self).with(NodeInfo.QUORATE, quorate));
        if (rules.waitForAll()) {
            waitForAll(!quorate);
        }
    }

    private void waitForAll(boolean wait) {
        waiting = wait;
        peers.set(self, peers.get(self).with(NodeInfo.WAITING, wait));
    }

    private boolean winsTie(int total) {
        return total == info().expected() / 2 && previous.cardinality() - members.cardinality() < quorum && breaksTie();
    }

    /// `check_auto_tie_breaker`
    private boolean breaksTie() {
        return switch (rules.tieBreak()) {
            case TieBreak.None _ -> false;
            case TieBreak.Lowest _ -> peers.isMember(lowest);
            case TieBreak.Highest _ -> peers.isMember(highest);
            case TieBreak.Listed(var ids) -> {
                for (int id : ids) {
                    int node = rules.indexOfId(id);
                    if (node >= 0 && members.get(node)) {
                        yield true;
                    }
                    if (node >= 0 && previous.get(node)) {
                        yield false;
                    }
                }
                yield false;
            }
        };
    }

    /// How it looks from outside.
    NodeVotes votes() {
        int votes = peers.votes();
        boolean device = info().has(NodeInfo.DEVICE_VOTES);
        int total = votes + (device ? deviceVotes : 0);
        NodeVotes plain = new NodeVotes(rules.voters().get(self).name(), total, info().expected(), quorum, quorate, Reason.NONE);
        return plain.because(Reason.of(rules, plain, total - votes, waiting));
    }
}
