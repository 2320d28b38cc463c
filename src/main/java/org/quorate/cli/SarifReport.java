package org.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.rules.RulePage;
import org.quorate.rules.Rules;

/// Findings in SARIF 2.1.0, which code review tools read.
final class SarifReport implements CheckReport {

    private final Rules rules;

    SarifReport(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void write(List<Checked> designs, PrintStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeArrayFieldStart("results");
            for (Checked design : designs) {
                for (Finding finding : design.result().findings()) {
                    result(json, design, finding.rule(), finding.severity(), finding.message());
                }
                for (RealTools.Verdict verdict : design.verdicts()) {
                    result(json, design, verdict.tool(), verdict.severity(), verdict.message());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void tool(JsonGenerator json) throws IOException {
        List<RulePage> pages = rules.pages();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Quorate");
        json.writeStringField("version", Version.text());
        json.writeArrayFieldStart("rules");
        for (RulePage page : pages) {
            json.writeStartObject();
            json.writeStringField("id", page.id());
            text(json, "shortDescription", page.title());
            text(json, "fullDescription", page.why());
            text(json, "help", page.fix());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Checked design, String rule, Severity severity, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeStringField("level", severity == Severity.INFO ? "note" : severity.word());
        text(json, "message", message);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", design.name());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
