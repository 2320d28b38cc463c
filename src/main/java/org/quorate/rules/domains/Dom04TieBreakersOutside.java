package org.quorate.rules.domains;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.model.Sbd;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Dom04TieBreakersOutside implements Rule {

    @Override
    public String id() {
        return "DOM-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<FailureDomain> halves = facts.failureDomains().of(FailureDomain.Kind.SITE).filter(site -> facts.nodes().clusterNodes().stream()
                .anyMatch(node -> node.machine().filter(site.machines()::contains).isPresent())).toList();
        return halves.size() != 2 ? Stream.empty() : halves.stream().flatMap(half -> Stream.concat(device(facts, half), disks(facts, half)));
    }

    private static Stream<Problem> device(Facts facts, FailureDomain half) {
        return facts.topology().quorumDevice().filter(device -> !facts.failureDomains().outage(half).works(device.id())).stream()
                .map(device -> Problem.of("The quorum device %s stands at %s, with half of the cluster."
                        .formatted(device.name(), half), device.id(), half.element()));
    }

    /// of three disks two must be left
    private static Stream<Problem> disks(Facts facts, FailureDomain half) {
        List<String> disks = facts.topology().cluster().sbd().map(Sbd::disks).orElse(List.of());
        List<String> there = disks.stream().filter(disk -> facts.fenceAvailability().storage(disk)
                .filter(storage -> !facts.failureDomains().outage(half).works(storage)).isPresent()).toList();
        return disks.size() < 3 || there.size() * 2 <= disks.size() ? Stream.empty()
                : Stream.of(Problem.of("%d of %d SBD disks are at %s, with half of the cluster."
                        .formatted(there.size(), disks.size(), half), half.element()));
    }
}
