package org.quorate.rules.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net02SameLinksEverywhere implements Rule {

    @Override
    public String id() {
        return "NET-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<ClusterNode> nodes = facts.topology().all(ClusterNode.class).toList();
        Optional<ClusterNode> most = nodes.stream().max(Comparator.comparingInt(node -> node.addresses().size()));
        return most.stream().flatMap(full -> nodes.stream().filter(node -> node.addresses().size() < full.addresses().size())
                .map(node -> Problem.of("%s has %s, and %s has %d.".formatted(node.name(), count(node.addresses().size()), full.name(),
                        full.addresses().size()),
                        node.id(), full.id())));
    }

    private static String count(int addresses) {
        return addresses == 0 ? "no address" : addresses == 1 ? "1 address" : addresses + " addresses";
    }
}
