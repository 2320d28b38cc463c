package org.quorate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quorate.rules.RulePage;
import org.quorate.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `quorate rules`
@Command(name = "rules", description = "Lists every rule.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    enum Format { text, json, md }

    private final Streams streams;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Rules rules = Rules.standard();
        switch (format) {
            case text -> rules.pages().forEach(page -> streams.out().printf("%-7s %-8s %s%n", page.id(), page.severity().word(), page.title()));
            case md -> rules.pages().forEach(page -> streams.out().print(page.markdown() + "\n"));
            case json -> Json.write(streams.out(), json -> {
                json.writeStartArray();
                for (RulePage page : rules.pages()) {
                    json.writeStartObject();
                    json.writeStringField("id", page.id());
                    json.writeStringField("title", page.title());
                    json.writeStringField("severity", page.severity().word());
                    json.writeStringField("summary", page.summary());
                    json.writeStringField("source", page.source());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        }
        return ExitCode.FINE;
    }
}
