package org.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.simulate.whatif.EventWords;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.TimelineStep;

/// Outcomes for programs, in the documented form: that of the last step; with several steps all of them besides.
final class OutcomeJson implements SimulateCommand.OutcomeReport {

    private final EventWords words;

    OutcomeJson(EventWords words) {
        this.words = words;
    }

    @Override
    public void write(ScenarioRun run, PrintStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            outcome(json, run.outcomes().getLast());
            if (run.outcomes().size() > 1) {
                json.writeArrayFieldStart("steps");
                for (Outcome outcome : run.outcomes()) {
                    json.writeStartObject();
                    outcome(json, outcome);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            if (!run.scenario().name().isEmpty()) {
                json.writeStringField("scenario", run.scenario().name());
                json.writeArrayFieldStart("expected");
                for (ScenarioRun.Check check : run.checks()) {
                    json.writeStartObject();
                    json.writeStringField("expected", check.expected());
                    json.writeBooleanField("met", check.isMet());
                    text(json, "actual", check.actual());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private void outcome(JsonGenerator json, Outcome outcome) throws IOException {
        texts(json, "failed", outcome.events().stream().map(words::of).toList());
        json.writeArrayFieldStart("dead");
        for (Outcome.Death death : outcome.dead()) {
            json.writeStartObject();
            json.writeStringField("name", words.of(death.part()));
            text(json, "because", death.cause().map(words::of));
            json.writeEndObject();
        }
        json.writeEndArray();
        partitions(json, outcome);
        fenced(json, outcome);
        json.writeObjectFieldStart("placement");
        for (Outcome.Fate fate : outcome.fates()) {
            text(json, fate.instance(), fate.to());
        }
        json.writeEndObject();
        texts(json, "promoted", outcome.fates().stream().filter(fate -> fate.role().after()).map(Outcome.Fate::instance).toList());
        texts(json, "lost", outcome.lost().stream().map(Outcome.Fate::instance).toList());
        resources(json, outcome);
        texts(json, "warnings", outcome.warnings().stream().map(Outcome.Warning::text).toList());
        timeline(json, outcome);
        json.writeStringField("engine", outcome.engine());
    }

    private static void partitions(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeArrayFieldStart("partitions");
        for (Outcome.PartitionOutcome partition : outcome.partitions()) {
            json.writeStartObject();
            texts(json, "nodes", partition.nodes());
            json.writeNumberField("votes", partition.votes());
            json.writeNumberField("quorum", partition.quorum());
            json.writeBooleanField("quorate", partition.quorate());
            json.writeBooleanField("acts", partition.acts());
            json.writeStringField("why", partition.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fenced(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeArrayFieldStart("fenced");
        for (Outcome.Fencing fencing : outcome.fenced()) {
            json.writeStartObject();
            json.writeStringField("node", fencing.node());
            text(json, "by", fencing.by());
            if (fencing.level().isPresent()) {
                json.writeNumberField("level", fencing.level().get());
            } else {
                json.writeNullField("level");
            }
            texts(json, "devices", fencing.devices());
            json.writeBooleanField("possible", fencing.possible());
            json.writeStringField("why", fencing.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// what changes, and why
    private static void resources(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeArrayFieldStart("resources");
        for (Outcome.Fate fate : outcome.fates()) {
            if (fate.turn() != Outcome.Turn.KEPT) {
                json.writeStartObject();
                json.writeStringField("resource", fate.instance());
                text(json, "from", fate.from());
                text(json, "to", fate.to());
                json.writeStringField("turn", fate.turn().name().toLowerCase(Locale.ROOT));
                json.writeStringField("why", fate.why());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void timeline(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeArrayFieldStart("timeline");
        for (TimelineStep step : outcome.timeline()) {
            json.writeStartObject();
            json.writeStringField("kind", step.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("lane", step.lane().title());
            json.writeStringField("label", step.label());
            json.writeStringField("ending", step.ending().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            json.writeNumberField("begin", step.begin() / 1000.0);
            json.writeNumberField("typical", step.typical() / 1000.0);
            json.writeNumberField("bound", step.bound() / 1000.0);
            json.writeStringField("text", step.text());
            json.writeStringField("origin", step.origin());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : List.copyOf(texts)) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }
}
