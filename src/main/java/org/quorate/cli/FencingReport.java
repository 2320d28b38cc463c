package org.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Verdict;
import org.quorate.model.FencingLevel;

/// The fencing matrix, for people and for programs.
final class FencingReport {

    private static final int WIDEST = 60;

    private final FencingMatrix matrix;

    FencingReport(FencingMatrix matrix) {
        this.matrix = matrix;
    }

    /// A line for each way to fence a node, one below the other; a line for the guest nodes that are fenced alike.
    void text(PrintStream out) {
        if (matrix.rows().isEmpty()) {
            out.println("Fencing: there is no node that could be fenced");
            return;
        }
        out.println("Fencing, in the order in which it is tried:");
        List<List<String>> lines = new ArrayList<>();
        matrix.byDevice().forEach(row -> lines(row, lines));
        int nodes = width(lines, 0);
        int ways = width(lines, 1);
        lines.forEach(line -> out.println(Terminal.line("  %s  %s  %s".formatted(padded(line.get(0), nodes), padded(line.get(1), ways), line.get(2)))));
        Map<String, List<String>> guests = matrix.withHost().collect(Collectors.groupingBy(row -> row.verdict().text(), LinkedHashMap::new,
                Collectors.mapping(row -> row.node().name(), Collectors.toList())));
        guests.forEach((verdict, names) -> out.println(Terminal.line("  %s, by recovery of the VM: %s".formatted(SweepReport.some(names), verdict))));
    }

    private static void lines(FencingMatrix.ByDevice row, List<List<String>> lines) {
        if (row.ways().isEmpty() || !row.enabled()) {
            lines.add(List.of(row.node().name(), "", row.verdict().text()));
            return;
        }
        for (FencingMatrix.Way way : row.ways()) {
            String devices = way.cells().stream().map(FencingMatrix.Cell::device).collect(Collectors.joining(" + "));
            lines.add(List.of(way == row.ways().getFirst() ? row.node().name() : "", way.level().map(level -> level.index() + ": ").orElse("") + devices, way.verdict().text()));
        }
    }

    /// A longer text makes its own line longer, and not all of them.
    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> Terminal.line(line.get(column)).length()).filter(length -> length <= WIDEST).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Terminal.line(text).length()));
    }

    void json(JsonGenerator json) throws IOException {
        for (FencingMatrix.Row row : matrix.rows()) {
            json.writeStartObject();
            json.writeStringField("node", row.node().name());
            json.writeStringField("kind", row.node().kind().term());
            verdict(json, row.verdict());
            switch (row) {
                case FencingMatrix.ByDevice byDevice -> ways(json, byDevice.ways());
                case FencingMatrix.WithHost withHost -> {
                    json.writeStringField("vm", withHost.vm());
                    OutcomeJson.texts(json, "hosts", withHost.hosts().stream().map(host -> host.node().name()).toList());
                }
            }
            json.writeEndObject();
        }
    }

    private static void ways(JsonGenerator json, List<FencingMatrix.Way> ways) throws IOException {
        json.writeArrayFieldStart("ways");
        for (FencingMatrix.Way way : ways) {
            json.writeStartObject();
            json.writeStringField("level", way.level().map(FencingLevel::index).orElse(""));
            OutcomeJson.texts(json, "devices", way.cells().stream().map(FencingMatrix.Cell::device).toList());
            verdict(json, way.verdict());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void verdict(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStringField("verdict", verdict.kind().term());
        OutcomeJson.texts(json, "reasons", verdict.reasons().stream().map(Verdict.Reason::text).toList());
    }
}
