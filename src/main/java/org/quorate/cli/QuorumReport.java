package org.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.simulate.quorum.QuorumTable;

/// The quorum table, for people and for programs.
final class QuorumReport {

    private final Votes votes;
    private final QuorumTable table;

    QuorumReport(Facts facts) {
        votes = facts.votes();
        table = QuorumTable.of(facts);
    }

    /// Losses that leave the same are said together.
    void text(PrintStream out) {
        if (votes.nodeVotes() == 0 && table.byLoss().isEmpty()) {
            out.println("Quorum: there is no cluster node that could vote");
            return;
        }
        String device = votes.device() > 0 ? " and %d of the quorum device".formatted(votes.device()) : "";
        out.printf("Quorum: %d %s of cluster nodes%s, %d expected, %d needed; %s%n", votes.nodeVotes(), votes.nodeVotes() == 1 ? "vote" : "votes", device, votes.expected(), votes.quorum(), tolerated());
        Map<String, List<String>> lost = table.byLoss().stream().collect(Collectors.groupingBy(QuorumReport::left, LinkedHashMap::new,
                Collectors.mapping(QuorumTable.Row::lost, Collectors.toList())));
        lost.forEach((left, what) -> out.println("  " + Terminal.line(left + " after " + String.join(", ", what))));
    }

    private String tolerated() {
        if (table.tolerated().isEmpty()) {
            return "not quorate even with all of them";
        }
        return switch (table.tolerated().getAsInt()) {
            case 0 -> "no cluster node may fail";
            case 1 -> "one cluster node may fail";
            default -> "%d cluster nodes may fail".formatted(table.tolerated().getAsInt());
        };
    }

    private static String left(QuorumTable.Row row) {
        return "%s, %d %s left".formatted(row.quorate() ? "quorate" : "no quorum", row.left(), row.left() == 1 ? "vote" : "votes");
    }

    void json(JsonGenerator json) throws IOException {
        json.writeNumberField("nodeVotes", votes.nodeVotes());
        json.writeNumberField("deviceVotes", votes.device());
        json.writeNumberField("expected", votes.expected());
        json.writeNumberField("quorum", votes.quorum());
        if (table.tolerated().isPresent()) {
            json.writeNumberField("tolerated", table.tolerated().getAsInt());
        } else {
            json.writeNullField("tolerated");
        }
        rows(json, "byCount", table.byCount());
        rows(json, "byLoss", table.byLoss());
    }

    private static void rows(JsonGenerator json, String name, List<QuorumTable.Row> rows) throws IOException {
        json.writeArrayFieldStart(name);
        for (QuorumTable.Row row : rows) {
            json.writeStartObject();
            json.writeStringField("lost", row.lost());
            json.writeNumberField("votes", row.left());
            json.writeBooleanField("quorate", row.quorate());
            json.writeStringField("why", row.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
