package org.quorate.rules.fencing.sbd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Sbd;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen39DiskPlacement implements Rule {

    @Override
    public String id() {
        return "FEN-39";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().cluster().sbd().map(Sbd::disks).orElse(List.of()).stream()
                .flatMap(disk -> Stream.concat(kind(disk).map(kind -> Problem.of("The SBD disk " + disk + " is " + kind + ".")).stream(),
                        hidden(facts, disk)));
    }

    private static Optional<String> kind(String disk) {
        if (!disk.startsWith("/dev/")) {
            return Optional.of("no block device");
        }
        if (disk.matches("/dev/(md|drbd).*")) {
            return Optional.of("a mirror");
        }
        return disk.matches("/dev/(?!disk/|mapper/|block/|shm/)[^/]+/[^/]+") ? Optional.of("a logical volume") : Optional.empty();
    }

    private static Stream<Problem> hidden(Facts facts, String disk) {
        List<Node> blind = facts.nodes().clusterNodes().stream()
                .filter(node -> facts.fencePaths().wiring().disksHiddenFrom(node).contains(disk)).toList();
        return blind.isEmpty() ? Stream.empty() : Stream.of(Problem.of("The SBD disk " + disk + " is not seen by "
                + blind.stream().map(Node::name).collect(Collectors.joining(", ")) + ".", blind.stream().map(Node::element).toList()));
    }
}
