package org.quorate.rules.remote.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Remote;
import org.quorate.model.Machine;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem25PortAndAddress implements Rule {

    @Override
    public String id() {
        return "REM-25";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        String usual = usualPort(facts.remotes());
        return facts.remotes().stream().flatMap(remote -> Stream.concat(address(facts, remote), port(facts, remote, usual)));
    }

    private static String usualPort(List<Remote> remotes) {
        Map<String, Long> counts = remotes.stream().collect(Collectors.groupingBy(Remote::port, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Remote.DEFAULT_PORT);
    }

    private static Stream<Problem> address(Facts facts, Remote remote) {
        Node node = remote.node();
        if (remote.writtenAddress().isPresent()) {
            return Stream.empty();
        }
        Problem problem = Problem.of(capital(node) + " has no address: its name must resolve on every cluster node.", node.element());
        return Stream.of(drawnAddress(facts, node).map(address -> problem.fix(set(remote, remote.addressOption(), address)))
                .orElse(problem));
    }

    private static Optional<String> drawnAddress(Facts facts, Node node) {
        return facts.topology().find(node.machine(), Machine.class).stream().flatMap(machine -> machine.ports().stream())
                .flatMap(port -> port.address().stream()).findFirst();
    }

    private static Stream<Problem> port(Facts facts, Remote remote, String usual) {
        return remote.port().equals(usual) ? Stream.empty()
                : Stream.of(Problem.of(capital(remote.node()) + " is reached at port " + remote.port()
                + ", the others at " + usual + ".", remote.node().element()).fix(set(remote, remote.portOption(), usual)));
    }

    private static Edit set(Remote remote, String option, String value) {
        return switch (remote.node().kind()) {
            case GUEST -> Remedy.setMeta(remote.resource(), option, value);
            case REMOTE, CLUSTER -> ResourceRemedy.setParameter(remote.resource(), option, value);
        };
    }

    private static String capital(Node node) {
        return (node.kind() == Node.Kind.GUEST ? "Guest node " : "Remote node ") + node.name();
    }
}
