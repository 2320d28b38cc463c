package org.quorate.rules.quorum.device;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.finding.Severity;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.QuorumDevice;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Quo20PlaceOfArbiter implements Rule {

    @Override
    public String id() {
        return "QUO-20";
    }

    @Override
    public Optional<String> missing(Facts facts) {
        return facts.topology().quorumDevice().filter(device -> device.place().isEmpty() && onClusterNode(facts, device).isEmpty())
                .map(device -> "The design does not say where the qnetd host of %s stands.".formatted(device.name()));
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().quorumDevice().stream().flatMap(device ->
                Stream.concat(inCluster(facts, device), shared(facts, device)).limit(1));
    }

    private static Stream<Problem> inCluster(Facts facts, QuorumDevice device) {
        Optional<String> member = onClusterNode(facts, device)
                .or(() -> device.place().flatMap(facts.nodes()::on).map(Node::name));
        Optional<String> managed = device.place().filter(place -> facts.nodes().role(place).isManaged())
                .flatMap(facts.topology()::find).map(Element::name);
        return member.or(() -> managed).stream()
                .map(where -> Problem.of("The qnetd host of %s is %s, which belongs to this cluster."
                        .formatted(device.name(), where), device.id()));
    }

    private static Optional<String> onClusterNode(Facts facts, QuorumDevice device) {
        return facts.topology().all(ClusterNode.class).filter(node -> device.host()
                .filter(host -> host.equals(node.name()) || node.addresses().contains(host)).isPresent()).map(ClusterNode::name).findFirst();
    }

    private static Stream<Problem> shared(Facts facts, QuorumDevice device) {
        return facts.failureDomains().around(device.id()).reversed().stream()
                .filter(domain -> domain.kind() != FailureDomain.Kind.SITE)
                .flatMap(domain -> voters(facts, domain).map(voter -> Problem.of("The qnetd host of %s shares %s with %s."
                        .formatted(device.name(), domain, voter), device.id(), domain.element()).as(Severity.WARNING)).limit(1));
    }

    private static Stream<String> voters(Facts facts, FailureDomain domain) {
        return facts.nodes().clusterNodes().stream()
                .filter(node -> node.machine().filter(domain.machines()::contains).isPresent()).map(Node::name);
    }
}
