package org.quorate.rules.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Net03OneFamilyPerLink implements Rule {

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    @Override
    public String id() {
        return "NET-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<ClusterNode> nodes = facts.topology().all(ClusterNode.class).toList();
        return IntStream.range(0, facts.links().count()).boxed().flatMap(link -> {
            Optional<ClusterNode> v4 = first(nodes, link, address -> V4.matcher(address).matches());
            Optional<ClusterNode> v6 = first(nodes, link, address -> address.contains(":"));
            return v4.stream().flatMap(four -> v6.stream().map(six -> Problem.of("Link %d has IPv4 on %s and IPv6 on %s."
                    .formatted(link, four.name(), six.name()), four.id(), six.id())));
        });
    }

    private static Optional<ClusterNode> first(List<ClusterNode> nodes, int link, Predicate<String> family) {
        return nodes.stream().filter(node -> link < node.addresses().size() && family.test(node.addresses().get(link))).findFirst();
    }
}
