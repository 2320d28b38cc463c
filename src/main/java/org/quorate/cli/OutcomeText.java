package org.quorate.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quorate.simulate.whatif.EventWords;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Outcome.Turn;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.TimelineStep;

/// Outcomes for people.
final class OutcomeText implements SimulateCommand.OutcomeReport {

    private final EventWords words;

    OutcomeText(EventWords words) {
        this.words = words;
    }

    @Override
    public void write(ScenarioRun run, PrintStream out) {
        run.outcomes().forEach(outcome -> write(outcome, out));
        run.checks().forEach(check -> line(out, check.isMet() ? "met" : "NOT MET", check.expected() + check.actual().map(actual -> ", but " + actual).orElse("")));
    }

    private void write(Outcome outcome, PrintStream out) {
        out.println(Terminal.line(outcome.events().stream().map(words::of).collect(Collectors.joining(", "))));
        outcome.dead().stream().filter(death -> death.cause().isPresent()).forEach(death -> line(out, "dead", "%s, because of %s"
                .formatted(words.of(death.part()), words.of(death.cause().orElseThrow()))));
        outcome.partitions().forEach(partition -> line(out, "partition", "%s: %s%s (%s)".formatted(String.join(", ", partition.nodes()),
                partition.quorate() ? "quorate" : "not quorate", partition.acts() && !partition.quorate() ? ", goes on all the same" : "", partition.reason())));
        if (outcome.partitions().isEmpty()) {
            line(out, "partition", "no cluster node is left");
        }
        outcome.fenced().forEach(fencing -> line(out, fencing.possible() ? "fenced" : "unfenced", fenced(fencing)));
        for (Turn turn : List.of(Turn.MOVED, Turn.RESTARTED, Turn.STARTED)) {
            outcome.fates(turn).forEach(fate -> line(out, turn.name().toLowerCase(Locale.ROOT), "%s on %s%s%s".formatted(fate.instance(), fate.to().orElse(""),
                    turn == Turn.MOVED ? ", from " + fate.from().orElse("") : "", fate.why().isEmpty() ? "" : ": " + fate.why())));
        }
        for (Turn turn : List.of(Turn.BLOCKED, Turn.LOST)) {
            outcome.fates(turn).forEach(fate -> line(out, turn.name().toLowerCase(Locale.ROOT), "%s, which ran on %s: %s".formatted(fate.instance(),
                    fate.from().orElse(""), fate.why())));
        }
        outcome.warnings().forEach(warning -> line(out, "warning", warning.text()));
        outcome.timeline().forEach(step -> line(out, time(step), step.text() + (step.origin().isEmpty() ? "" : " [" + step.origin() + "]")));
        line(out, "engine", outcome.engine());
    }

    private static String fenced(Outcome.Fencing fencing) {
        if (!fencing.possible()) {
            return "%s cannot be fenced: %s".formatted(fencing.node(), fencing.why());
        }
        return "%s by %s%s%s: %s".formatted(fencing.node(), fencing.by().orElse("its own watchdog"), fencing.level().map(level -> ", level " + level).orElse(""),
                fencing.by().isPresent() ? " (" + String.join(", ", fencing.devices()) + ")" : "", fencing.why());
    }

    private static String time(TimelineStep step) {
        return String.format(Locale.ROOT, "%.1f s", step.typical() / 1000.0);
    }

    private static void line(PrintStream out, String word, String text) {
        out.printf("  %-10s %s%n", word, Terminal.line(text));
    }
}
