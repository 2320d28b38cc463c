package org.quorate.rules.fencing.devices;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ElementId;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen11OneOutletOneNode implements Rule {

    @Override
    public String id() {
        return "FEN-11";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, Set<String>> nodesOfPort = new LinkedHashMap<>();
        Map<String, Set<ElementId>> devicesOfPort = new LinkedHashMap<>();
        facts.fencing().devices().forEach(device -> device.ports().forEach((node, ports) -> ports.forEach(port -> {
            String place = "port " + port + " of " + device.address().orElse(device.name());
            nodesOfPort.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(node);
            devicesOfPort.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(device.primitive().id());
        })));
        return nodesOfPort.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Problem.of(String.join(" and ", entry.getValue()) + " are mapped to " + entry.getKey() + ".",
                        List.copyOf(devicesOfPort.get(entry.getKey()))));
    }
}
