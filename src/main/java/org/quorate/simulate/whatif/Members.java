package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FaultTree;
import org.quorate.analysis.Links;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.QuorumDevice;

/// The cluster nodes by number, with what decides whether they live, hear each other and reach the quorum device.
final class Members {

    private final FaultTree tree;
    private final List<Node> nodes;
    private final int[][] life;
    private final int[][] links;
    private final int[][][] between;
    private final int[][] ports;
    private final int[] device;
    private final int[][] toDevice;

    Members(Facts facts) {
        tree = facts.faultTree();
        nodes = facts.nodes().clusterNodes();
        life = nodes.stream().map(this::life).toArray(int[][]::new);
        links = nodes.stream().map(node -> IntStream.range(0, facts.links().count())
                .map(link -> tree.number(Part.link(node.element(), link)).orElse(-1)).toArray()).toArray(int[][]::new);
        between = new int[nodes.size()][nodes.size()][];
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = 0; b < nodes.size(); b++) {
                between[a][b] = wholes(facts.links().between(nodes.get(a).machine(), nodes.get(b).machine()).stream().map(org.quorate.model.SiteLink::id));
            }
        }
        Optional<QuorumDevice> quorumDevice = facts.topology().quorumDevice();
        device = quorumDevice.stream().mapToInt(each -> whole(each.id())).toArray();
        toDevice = nodes.stream().map(node -> quorumDevice.map(each -> wholes(facts.links().between(node.machine(), each.place()).stream()
                .map(org.quorate.model.SiteLink::id))).orElse(new int[0])).toArray(int[][]::new);
        ports = nodes.stream().map(node -> ports(facts, node)).toArray(int[][]::new);
    }

    private int[] life(Node node) {
        return wholes(Stream.concat(Stream.of(node.element()), node.machine().stream()));
    }

    private int[] wholes(Stream<ElementId> ids) {
        return ids.mapToInt(this::whole).filter(number -> number >= 0).toArray();
    }

    private int whole(ElementId id) {
        return tree.number(Part.of(id)).orElse(-1);
    }

    private int[] ports(Facts facts, Node node) {
        Optional<Machine> machine = facts.topology().find(node.machine(), Machine.class);
        return machine.stream().flatMapToInt(own -> IntStream.rangeClosed(1, own.ports().size())
                .map(number -> tree.number(Part.port(own.id(), number)).orElse(-1))).toArray();
    }

    List<Node> nodes() {
        return nodes;
    }

    Node node(int number) {
        return nodes.get(number);
    }

    List<Node> nodes(BitSet numbers) {
        return numbers.stream().mapToObj(nodes::get).toList();
    }

    List<String> names(BitSet numbers) {
        return numbers.stream().mapToObj(number -> nodes.get(number).name()).toList();
    }

    BitSet numbers(Collection<String> names) {
        BitSet numbers = new BitSet();
        IntStream.range(0, nodes.size()).filter(i -> names.contains(nodes.get(i).name())).forEach(numbers::set);
        return numbers;
    }

    /// Those whose machines work.
    BitSet alive(BitSet dead) {
        BitSet alive = new BitSet();
        for (int i = 0; i < life.length; i++) {
            alive.set(i, !anyDead(life[i], dead));
        }
        return alive;
    }

    /// @param groups into which the network is parted besides; none: it is not
    Links.Partitions partitions(BitSet up, BitSet dead, List<BitSet> groups) {
        return Links.partitions(up, (a, b) -> hear(a, b, dead) && sameGroup(a, b, groups));
    }

    private boolean hear(int a, int b, BitSet dead) {
        boolean link = links[a].length == 0;
        for (int i = 0; i < links[a].length && !link; i++) {
            link = !dead.get(links[a][i]) && !dead.get(links[b][i]);
        }
        return link && isOneAlive(between[a][b], dead);
    }

    private static boolean sameGroup(int a, int b, List<BitSet> groups) {
        for (BitSet group : groups) {
            if (group.get(a) != group.get(b)) {
                return false;
            }
        }
        return true;
    }

    /// Those that reach the quorum device's host.
    BitSet toQnetd(BitSet up, BitSet dead) {
        BitSet reaching = new BitSet();
        if (device.length > 0 && !anyDead(device, dead)) {
            up.stream().filter(i -> isOneAlive(toDevice[i], dead) && isOneAlive(ports[i], dead)).forEach(reaching::set);
        }
        return reaching;
    }

    private static boolean anyDead(int[] parts, BitSet dead) {
        for (int part : parts) {
            if (dead.get(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneAlive(int[] parts, BitSet dead) {
        boolean alive = parts.length == 0;
        for (int part : parts) {
            alive |= !dead.get(part);
        }
        return alive;
    }

    /// In words of the memberships, for groups of names.
    List<BitSet> groups(List<? extends Collection<String>> names) {
        List<BitSet> groups = new ArrayList<>();
        names.forEach(group -> groups.add(numbers(group)));
        return groups;
    }
}
