package org.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.rules.RulePage;
import org.quorate.rules.Rules;

/// Findings for programs, in the documented form.
final class JsonReport implements CheckReport {

    private final Rules rules;

    JsonReport(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void write(List<Checked> designs, PrintStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Checked design : designs) {
                for (Finding finding : design.result().findings()) {
                    write(json, design, finding, designs.size() > 1);
                }
                for (RealTools.Verdict verdict : design.verdicts()) {
                    write(json, design, verdict, designs.size() > 1);
                }
            }
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.word(), designs.stream().mapToLong(design -> design.count(severity)).sum());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, Checked design, Finding finding, boolean several) throws IOException {
        RulePage page = rules.page(finding.rule()).orElseThrow();
        start(json, design, several);
        field(json, finding.rule(), finding.severity(), page.title(), finding.message(), design.objects(finding));
        end(json, page.why(), finding.fixes().isEmpty() ? page.fix() : finding.fixes().getFirst().label(), !finding.fixes().isEmpty(), page.source());
    }

    private static void write(JsonGenerator json, Checked design, RealTools.Verdict verdict, boolean several) throws IOException {
        start(json, design, several);
        field(json, verdict.tool(), verdict.severity(), verdict.tool() + " on the exported configuration", verdict.message(), List.of());
        end(json, "", "", false, verdict.tool());
    }

    private static void start(JsonGenerator json, Checked design, boolean several) throws IOException {
        json.writeStartObject();
        if (several) {
            json.writeStringField("design", design.name());
        }
    }

    private static void field(JsonGenerator json, String rule, Severity severity, String title, String message, List<String> objects) throws IOException {
        json.writeStringField("rule", rule);
        json.writeStringField("severity", severity.word());
        json.writeStringField("title", title);
        json.writeStringField("message", message);
        json.writeArrayFieldStart("objects");
        for (String object : objects) {
            json.writeString(object);
        }
        json.writeEndArray();
    }

    private static void end(JsonGenerator json, String why, String fix, boolean fixable, String source) throws IOException {
        json.writeStringField("why", why);
        json.writeStringField("fix", fix);
        json.writeBooleanField("fixable", fixable);
        json.writeStringField("source", source);
        json.writeEndObject();
    }
}
