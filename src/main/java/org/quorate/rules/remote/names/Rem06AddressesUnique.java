package org.quorate.rules.remote.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Rem06AddressesUnique implements Rule {

    @Override
    public String id() {
        return "REM-06";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, List<ElementId>> byAddress = new LinkedHashMap<>();
        facts.topology().all(ClusterNode.class).forEach(node -> node.addresses().stream().distinct()
                .forEach(address -> byAddress.computeIfAbsent(address, _ -> new ArrayList<>()).add(node.id())));
        Set<String> ofRemotes = new LinkedHashSet<>();
        facts.remotes().forEach(remote -> remote.writtenAddress().ifPresent(address -> {
            ofRemotes.add(address);
            byAddress.computeIfAbsent(address, _ -> new ArrayList<>()).add(remote.node().element());
        }));
        return ofRemotes.stream().filter(address -> byAddress.get(address).size() > 1)
                .map(address -> Problem.of(byAddress.get(address).size() + " nodes are reached at " + address + ".",
                        byAddress.get(address)));
    }
}
