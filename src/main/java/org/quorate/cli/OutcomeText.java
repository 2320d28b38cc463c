package org.quorate.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.analysis.Part;
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
        Map<Part, List<String>> dead = new LinkedHashMap<>();
        outcome.dead().forEach(death -> death.cause().ifPresent(cause -> dead.computeIfAbsent(cause, _ -> new ArrayList<>()).add(words.of(death.part()))));
        dead.forEach((cause, parts) -> line(out, "dead", "%s, because of %s".formatted(String.join(", ", parts), words.of(cause))));
        outcome.partitions().forEach(partition -> line(out, "partition", "%s: %s%s (%s)".formatted(String.join(", ", partition.nodes()),
                partition.quorate() ? "quorate" : "not quorate", partition.acts() && !partition.quorate() ? ", goes on all the same" : "", partition.reason())));
        if (outcome.partitions().isEmpty()) {
            line(out, "partition", "no cluster node is left");
        }
        outcome.fenced().forEach(fencing -> line(out, fencing.possible() ? "fenced" : "unfenced", fenced(fencing)));
        for (Turn turn : List.of(Turn.MOVED, Turn.RESTARTED, Turn.STARTED, Turn.PROMOTED, Turn.DEMOTED, Turn.ENDED, Turn.BLOCKED, Turn.LOST)) {
            alike(outcome, turn).forEach(fates -> line(out, turn.name().toLowerCase(Locale.ROOT), fates(turn, fates)));
        }
        outcome.warnings().forEach(warning -> line(out, "warning", warning.text()));
        outcome.timeline().forEach(step -> line(out, time(step), step.text() + (step.origin().isEmpty() ? "" : " [" + step.origin() + "]")));
        line(out, "engine", outcome.engine());
    }

    /// those that have the same reason, and leave the same node where it is named
    private static Collection<List<Outcome.Fate>> alike(Outcome outcome, Turn turn) {
        boolean leaves = turn == Turn.MOVED || turn == Turn.ENDED || turn == Turn.BLOCKED || turn == Turn.LOST;
        Map<List<String>, List<Outcome.Fate>> alike = new LinkedHashMap<>();
        outcome.fates(turn).forEach(fate -> alike.computeIfAbsent(List.of(leaves ? fate.from().orElse("") : "", fate.why()), _ -> new ArrayList<>()).add(fate));
        return alike.values();
    }

    private static String fates(Turn turn, List<Outcome.Fate> alike) {
        boolean ends = turn == Turn.BLOCKED || turn == Turn.LOST || turn == Turn.ENDED;
        Outcome.Fate first = alike.getFirst();
        String which = alike.stream().map(fate -> fate.instance() + (ends ? "" : " on " + fate.to().orElse("") + (fate.role().after() && turn != Turn.PROMOTED ? " (promoted)" : ""))).collect(Collectors.joining(", "));
        String left = ends ? ", which ran on " + first.from().orElse("") : turn == Turn.MOVED ? ", from " + first.from().orElse("") : "";
        return which + left + (first.why().isEmpty() ? "" : ": " + Outcome.why(alike));
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
