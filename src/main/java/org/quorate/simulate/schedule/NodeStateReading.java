package org.quorate.simulate.schedule;

import org.quorate.cib.XmlElement;
import org.quorate.model.Numbers;

/// How nodes stand: cluster nodes by their state entries, guest and remote nodes by their connections.
///
/// Source: lib/pengine/unpack.c (`unpack_node_state`, `determine_remote_online_status`, `unpack_handle_remote_attrs`)
final class NodeStateReading {

    private final KnownStatus known;

    NodeStateReading(KnownStatus known) {
        this.known = known;
    }

    /// Source: `unpack_node_state`
    void read(XmlElement state) {
        int index = state.attribute("id").isEmpty() || state.attribute("uname").isEmpty() ? -1 : find(state);
        if (index < 0) {
            return;
        }
        known.remember(index, state);
        FoundNode node = known.nodes[index];
        if (known.problem.nodes.get(index).isRemote()) {
            node.fenced = Numbers.integer(CibTree.text(state, "node_fenced")).orElse(0) > 0;
            return;
        }
        node.known = true;
        node.standby = known.isOn(index, "standby");
        node.maintenance = known.isOn(index, "maintenance");
        node.unclean = false;
        node.unseen = false;
        node.shutdown = isShuttingDown(index);
        if (known.problem.nodes.get(index).usable()) {
            online(state, index, node);
        }
    }

    private void online(XmlElement state, int index, FoundNode node) {
        ClusterOptions options = known.problem.options;
        new OnlineStatus(state, options.fencing(), node.shutdown, known.problem.attributes.value(index, "terminate")).judge((online, unclean, pending) -> {
            node.online = online;
            node.unclean |= unclean;
            node.pending = pending;
            node.standby |= pending;
        });
        if (!known.quorum && node.online && options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.SUICIDE) {
            node.unclean = true;
        }
    }

    /// The node that a state entry is about; -1: none that is known.
    int find(XmlElement state) {
        int byId = known.find(state.attribute("id").orElse(""));
        return byId >= 0 ? byId : known.find(state.attribute("uname").orElse(""));
    }

    private boolean isShuttingDown(int index) {
        String value = known.problem.attributes.value(index, "shutdown");
        return value != null && !value.equals("0");
    }

    /// Source: `determine_remote_online_status`
    void connected(int index) {
        FoundNode node = known.nodes[index];
        Item item = known.problem.connections[index];
        if (item == null) {
            node.online = false;
            return;
        }
        Found connection = known.found[item.index];
        Found container = item.container == null ? null : known.found[item.container.index];
        if (connection.role == Role.STARTED) {
            node.online = true;
            node.shutdown |= connection.next == Role.STOPPED;
        }
        if (container != null && container.marks.contains(Activity.Mark.FAILED)) {
            node.online = false;
            node.reset = true;
        } else if (connection.marks.contains(Activity.Mark.FAILED)) {
            node.online = false;
        } else if (connection.role == Role.STOPPED || container != null && container.role == Role.STOPPED) {
            node.online = false;
            node.reset = false;
        } else if (container != null && connection.nodes.size() == 1) {
            FoundNode host = known.nodes[connection.nodes.getFirst()];
            if (!host.online && host.unclean) {
                node.online = false;
                node.reset = true;
            }
        }
    }

    /// Source: `unpack_handle_remote_attrs`
    void remoteAttributes(int index) {
        FoundNode node = known.nodes[index];
        if (!node.reset) {
            node.unclean = false;
            node.unseen = false;
        }
        node.known = true;
        node.shutdown |= isShuttingDown(index);
        node.standby |= known.isOn(index, "standby");
        Item connection = known.problem.connections[index];
        node.maintenance |= known.isOn(index, "maintenance") || connection != null && !known.found[connection.index].isManaged();
    }
}
