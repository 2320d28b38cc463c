package org.quorate.simulate.whatif;

import java.util.List;
import java.util.Set;
import org.quorate.analysis.Part;

/// Something that happens to the cluster.
public sealed interface Event {

    /// It fails, and stays so until it returns.
    record Fail(Part part) implements Event {
    }

    /// A virtual machine or a resource dies and can be started again.
    record Crash(Part part) implements Event {
    }

    /// It works again; a node also after it was shut down or fenced.
    record Return(Part part) implements Event {
    }

    /// A node is put into standby, or out of it.
    record Standby(String node, boolean on) implements Event {
    }

    /// A node is put into maintenance, or out of it.
    record Maintenance(String node, boolean on) implements Event {
    }

    /// A cluster node leaves in order: resources move first, and nobody fences it.
    record Shutdown(Part node) implements Event {
    }

    /// A ticket is granted or revoked.
    record Ticket(String name, boolean granted) implements Event {
    }

    /// The cluster network parts: nodes of different groups no longer hear each other. Those in no group stand alone together.
    record Split(List<Set<String>> groups) implements Event {

        public Split {
            groups = List.copyOf(groups);
        }
    }

    /// The parted network is whole again.
    record Join() implements Event {
    }
}
