package org.quorate.analysis;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Port;

/// What no longer works at the instant when some parts fail: everything placed in them, everything without power, virtual machines
/// on dead hypervisors or dead storage. What the design does not say counts as working.
public final class Outage {

    private final FaultTree tree;
    private final BitSet failed;
    private final BitSet dead;

    Outage(FaultTree tree, BitSet failed, BitSet dead) {
        this.tree = tree;
        this.failed = failed;
        this.dead = dead;
    }

    /// Whether an element still works; one that the design does not have does.
    public boolean works(ElementId id) {
        return works(Part.of(id));
    }

    public boolean works(Part part) {
        OptionalInt number = tree.number(part);
        return number.isEmpty() || !dead.get(number.getAsInt());
    }

    private boolean works(Optional<ElementId> id) {
        return id.map(this::works).orElse(true);
    }

    /// Every element that does not work, that which failed first.
    public Set<ElementId> dead() {
        Set<ElementId> all = new LinkedHashSet<>();
        Stream.concat(parts(failed).stream(), parts(dead).stream()).filter(part -> part.aspect() == Part.Aspect.WHOLE).forEach(part -> all.add(part.element()));
        return Collections.unmodifiableSet(all);
    }

    /// Everything that no longer works and can fail by itself, in the order of the design.
    public List<Part> deadParts() {
        BitSet lost = (BitSet) dead.clone();
        lost.andNot(tree.never());
        lost.or(failed);
        return parts(lost);
    }

    private List<Part> parts(BitSet numbers) {
        return numbers.stream().mapToObj(tree.parts()::get).filter(Part::canFail).toList();
    }

    /// What does not work, as numbers of the tree's parts.
    public BitSet numbers() {
        return dead;
    }

    /// What failed by itself.
    public List<Part> failed() {
        return parts(failed);
    }

    /// What took a part along; empty when it failed by itself or works.
    public Optional<Part> cause(Part part) {
        Optional<Part> cause = tree.cause(part, failed);
        return cause.isEmpty() || cause.get().canFail() ? cause : cause(cause.get());
    }

    /// Whether a host's management controller works: it has power, its own or that of the host, which may have crashed.
    public boolean isControllerUp(Host host) {
        return works(Part.controller(host.id()));
    }

    /// Whether a host has power; one that only crashed does.
    public boolean isPowered(Host host) {
        return works(Part.power(host.id()));
    }

    /// Whether a port's network and the switch it is plugged into work. Without a switch that is known, one of the network's
    /// switches has to.
    public boolean isConnected(Port port) {
        return FaultTreeReading.path(port).stream().allMatch(this::works);
    }

    /// Whether the machine of a node works. A node whose machine is not known does, as far as anybody can tell.
    public boolean works(Node node) {
        return works(node.element()) && works(node.machine());
    }
}
