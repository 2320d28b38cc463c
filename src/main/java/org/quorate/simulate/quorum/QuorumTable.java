package org.quorate.simulate.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.ElementId;

/// What is left of quorum, loss by loss: for any number of cluster nodes, and for each thing that takes one or more of them, their
/// links or the quorum device along.
///
/// @param byCount none, one, two ... cluster nodes lost at once, those whose loss hurts most
/// @param byLoss  single failures, the worst first: failure domains, cluster nodes that stand in none, the quorum device
public record QuorumTable(List<Row> byCount, List<Row> byLoss) {

    /// @param lost    `rack A1`, `any 2 cluster nodes`
    /// @param element what fails, when it is one thing
    /// @param votes   how the partition with most votes stands, a quorate one before others; empty: no cluster node is left
    public record Row(String lost, Optional<ElementId> element, Optional<PartitionVotes> votes) {

        public boolean quorate() {
            return votes.filter(PartitionVotes::quorate).isPresent();
        }

        /// The votes that are left together.
        public int left() {
            return votes.map(PartitionVotes::votes).orElse(0);
        }

        public String reason() {
            return votes.map(PartitionVotes::reason).map(Reason::text).orElse("no cluster node is left");
        }
    }

    public QuorumTable {
        byCount = List.copyOf(byCount);
        byLoss = List.copyOf(byLoss);
    }

    public static QuorumTable of(Facts facts) {
        QuorumOutlook outlook = QuorumOutlook.of(facts);
        List<Row> byCount = IntStream.rangeClosed(0, outlook.running().rules().voters().size())
                .mapToObj(count -> row(words(count), Optional.empty(), outlook.afterLossOf(outlook.worst(count)))).toList();
        return new QuorumTable(byCount, byLoss(facts, outlook));
    }

    /// How many cluster nodes may fail at once, whichever they are, with the device (if any) still there; empty when even the
    /// whole cluster is not quorate.
    public OptionalInt tolerated() {
        int quorate = (int) byCount.stream().takeWhile(Row::quorate).count();
        return quorate == 0 ? OptionalInt.empty() : OptionalInt.of(quorate - 1);
    }

    private static List<Row> byLoss(Facts facts, QuorumOutlook outlook) {
        List<Row> rows = new ArrayList<>();
        for (FailureDomain domain : facts.failureDomains().all()) {
            rows.add(row(domain.toString(), Optional.of(domain.element()), outlook.after(facts.failureDomains().outage(domain))));
        }
        for (Node node : facts.nodes().clusterNodes()) {
            if (node.machine().flatMap(facts.failureDomains()::find).isEmpty()) {
                rows.add(row("node " + node.name(), Optional.of(node.element()), outlook.afterLossOf(List.of(node.name()))));
            }
        }
        facts.topology().quorumDevice().ifPresent(device ->
                rows.add(row("quorum device " + device.name(), Optional.of(device.id()), outlook.afterLossOfDevice())));
        int all = outlook.running().partitions().stream().mapToInt(PartitionVotes::votes).sum();
        return rows.stream().filter(row -> row.left() < all).sorted(Comparator.comparing(Row::quorate).thenComparing(Row::left)).toList();
    }

    private static String words(int count) {
        return switch (count) {
            case 0 -> "none";
            case 1 -> "any cluster node";
            default -> "any " + count + " cluster nodes";
        };
    }

    private static Row row(String lost, Optional<ElementId> element, VoteState state) {
        return new Row(lost, element, state.partitions().stream()
                .max(Comparator.comparing(PartitionVotes::quorate).thenComparing(PartitionVotes::votes)));
    }
}
