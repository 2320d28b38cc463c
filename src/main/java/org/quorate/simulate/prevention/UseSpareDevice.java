package org.quorate.simulate.prevention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Fencing;
import org.quorate.analysis.Node;
import org.quorate.model.Design;
import org.quorate.simulate.prevention.Candidate.Effort;

/// A fence device that knows the node and stands in none of its levels, where it is never used, becomes a further level. Devices that
/// switch outlets become one level together, since a host runs on what is left.
///
/// Source: daemons/fenced/fenced_remote.c (`advance_topology_level`)
final class UseSpareDevice implements Remedy {

    @Override
    public String kind() {
        return "a further fencing level";
    }

    /// A node with devices that could be its next level.
    private record Spare(Node node, List<String> devices) {
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        List<Spare> spares = trouble.unfenced().stream().filter(node -> Levels.has(trouble.facts(), node) && Levels.hasRoom(trouble.facts(), node))
                .flatMap(node -> spare(node, trouble.facts().fencing())).toList();
        return spares.isEmpty() ? List.of() : List.of(Candidate.of("Add a fencing level for %s".formatted(Trouble.listed(spares.stream()
                        .map(spare -> spare.node().name() + " with " + Trouble.listed(spare.devices())).toList())),
                trouble.facts().fencing().device(spares.getFirst().devices().getFirst()).map(device -> device.primitive().id()), Effort.CONFIGURATION, design -> levelled(design, spares)));
    }

    private static Stream<Spare> spare(Node node, Fencing fencing) {
        List<FenceDevice> unused = fencing.covering(node.name()).filter(device -> device.reach(node.name()) == FenceDevice.Reach.YES)
                .filter(device -> fencing.levels(node.name()).stream().noneMatch(level -> level.devices().contains(device.name()))).toList();
        List<String> outlets = unused.stream().filter(device -> device.agent() == FenceAgent.OUTLET).map(FenceDevice::name).toList();
        Optional<String> other = unused.stream().filter(device -> device.agent() != FenceAgent.OUTLET).map(FenceDevice::name).findFirst();
        return other.map(name -> new Spare(node, List.of(name))).or(() -> Optional.of(new Spare(node, outlets)).filter(spare -> !outlets.isEmpty())).stream();
    }

    private static Design levelled(Design design, List<Spare> spares) {
        Design levelled = design;
        for (Spare spare : spares) {
            levelled = Levels.appended(levelled, spare.node(), spare.devices());
        }
        return levelled;
    }
}
