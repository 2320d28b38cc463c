package org.quorate.simulate.prevention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Fencing;
import org.quorate.analysis.Node;
import org.quorate.analysis.Votes;
import org.quorate.model.AgentName;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.NaturalId;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Sbd;
import org.quorate.model.Value;
import org.quorate.model.edit.Changes;
import org.quorate.model.edit.Edit;
import org.quorate.simulate.prevention.Candidate.Effort;

/// Nodes that cannot be fenced get a watchdog, which needs neither power nor network from elsewhere.
///
/// Source: sbd(8); Pacemaker Explained, `stonith-watchdog-timeout`, and "fence_watchdog", which alone covers remote nodes. Of two nodes
/// without a quorum device both would be reset, and of two halves all
final class FenceByWatchdog implements Remedy {

    private static final String DEVICE = "/dev/watchdog";

    @Override
    public String kind() {
        return "fencing by watchdog";
    }

    @Override
    public List<Candidate> against(Trouble trouble) {
        Facts facts = trouble.facts();
        // a cluster node's watchdog is asked after its levels anyway
        List<Node> nodes = trouble.unfenced().stream().filter(node -> node.isClusterNode() ? !facts.fencing().isByWatchdog() : Levels.hasRoom(facts, node)).toList();
        boolean byDisk = trouble.topology().cluster().sbd().filter(sbd -> !sbd.disks().isEmpty()).isPresent();
        if (nodes.isEmpty() || byDisk || !facts.fencing().isEnabled() || !isSafe(facts)) {
            return List.of();
        }
        return List.of(Candidate.of(label(nodes, facts), nodes.getFirst().machine().or(() -> Optional.of(nodes.getFirst().element())), Effort.EQUIPMENT,
                design -> watched(design, nodes)));
    }

    private static boolean isSafe(Facts facts) {
        Votes votes = facts.votes();
        return facts.topology().quorumDevice().isPresent() || votes.nodes().size() > 2 && (votes.nodes().size() % 2 == 1 || votes.tieBreaker());
    }

    private static String label(List<Node> nodes, Facts facts) {
        String names = Trouble.listed(nodes.stream().map(Node::name).toList());
        if (!facts.fencing().isByWatchdog()) {
            return "Fence %s by watchdog (SBD without disks, stonith-watchdog-timeout)".formatted(names);
        }
        return "Give %s a watchdog (fence_watchdog)".formatted(names);
    }

    private static Design watched(Design design, List<Node> nodes) {
        Facts facts = Facts.of(design.topology());
        Design watched = design;
        if (!facts.fencing().isByWatchdog()) {
            long timeout = facts.topology().quorumDevice().isPresent() ? Math.max(facts.fencing().watchdogTimeout(), 35_000) : facts.fencing().watchdogTimeout();
            watched = Changes.cluster(watched, "sbd", Optional.of(new Sbd(List.of(), options(design, timeout), Map.of())));
            watched = Changes.property(watched, "stonith-watchdog-timeout", Optional.of(Durations.seconds(2 * timeout)));
        }
        for (ElementId machine : Stream.concat(facts.nodes().clusterNodes().stream(), nodes.stream()).flatMap(node -> node.machine().stream()).toList()) {
            watched = Changes.element(watched, machine, Host.class, host -> Components.with(host, "watchdog", Optional.of(host.watchdog().orElse(DEVICE))));
        }
        Optional<FenceDevice> device = facts.fencing().devices().stream().filter(each -> each.agent() == FenceAgent.WATCHDOG && each.enabled() && each.name().equals(Fencing.WATCHDOG)).findFirst();
        String name = device.map(FenceDevice::name).orElse(Fencing.WATCHDOG);
        if (device.isPresent()) {
            watched = listing(watched, device.get(), nodes);
        } else if (!nodes.stream().allMatch(Node::isClusterNode)) {
            watched = Edit.put("", listed(Primitive.of(NaturalId.free(watched.topology().elements(), Primitive.class, name), name, AgentName.stonith("fence_watchdog")),
                    Stream.concat(facts.nodes().clusterNodes().stream(), nodes.stream()).map(Node::name).toList())).apply(watched);
        }
        for (Node node : nodes) {
            watched = !node.isClusterNode() && Levels.has(facts, node) ? Levels.appended(watched, node, List.of(name)) : watched;
        }
        return watched;
    }

    private static Map<String, String> options(Design design, long timeout) {
        Map<String, String> options = design.topology().cluster().sbd().map(Sbd::options).orElse(Map.of());
        Map<String, String> named = options.containsKey("SBD_WATCHDOG_DEV") ? options : Changes.option(options, "SBD_WATCHDOG_DEV", Optional.of(DEVICE));
        return Changes.option(named, "SBD_WATCHDOG_TIMEOUT", Optional.of(Long.toString(timeout / 1000)));
    }

    private static Design listing(Design design, FenceDevice device, List<Node> nodes) {
        if (!device.listed()) {
            return design;
        }
        Set<String> names = new LinkedHashSet<>(device.targets());
        nodes.forEach(node -> names.add(node.name()));
        return Changes.element(design, device.primitive().id(), Primitive.class, each -> listed(each, List.copyOf(names)));
    }

    private static Primitive listed(Primitive device, List<String> nodes) {
        return Components.with(device, "instanceAttributes", NvSet.with(device.instanceAttributes(), "pcmk_host_list", Optional.of(Value.of(String.join(",", nodes)))));
    }
}
