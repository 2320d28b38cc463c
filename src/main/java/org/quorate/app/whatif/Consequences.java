package org.quorate.app.whatif;

import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Outcome.Turn;

/// Writes down what follows: partitions and votes, fencing, where everything runs.
final class Consequences {

    private static final int MOST = 60;

    private Consequences() {
    }

    static void show(Trial trial, ListPanel panel) {
        panel.rows().getChildren().clear();
        if (trial.outcomes().isEmpty()) {
            panel.line("Fail something, and what follows is told here.");
            return;
        }
        Outcome outcome = trial.outcomes().get(trial.moments().get(trial.now()).outcome());
        panel.head(outcome.isQuorate() ? "✓ Quorum is kept" : "✗ Quorum is lost");
        outcome.partitions().forEach(part -> panel.line("%s: %d votes, quorum %d, %s: %s".formatted(String.join(", ", part.nodes()), part.votes(), part.quorum(),
                part.acts() ? "goes on" : "stops", part.reason())));
        panel.head("Dead: %d".formatted(outcome.dead().size()));
        panel.head("Fencing");
        outcome.fenced().forEach(each -> panel.line(each.possible() ? "✓ %s by %s with %s. %s".formatted(each.node(), each.by().orElse("itself"),
                String.join(", ", each.devices()), each.why()) : "✗ %s cannot be fenced: %s".formatted(each.node(), each.why())));
        if (outcome.fenced().isEmpty()) {
            panel.line("Nothing has to be fenced.");
        }
        outcome.warnings().forEach(warning -> panel.line("! " + warning.text()));
        panel.head("What changes its place, before → after");
        outcome.fates().stream().filter(fate -> trial.devices().stream().noneMatch(fate.instance()::equals)).filter(fate -> fate.turn() != Turn.KEPT && fate.turn() != Turn.IDLE).limit(MOST).forEach(fate ->
                panel.line("%s: %s → %s, %s%s".formatted(fate.instance(), fate.from().orElse("nowhere"), fate.to().orElse("nowhere"),
                        fate.turn().name().toLowerCase(java.util.Locale.ROOT), fate.why().isEmpty() ? "" : ": " + fate.why())));
        panel.line("%d others stay where they are.".formatted(outcome.fates(Turn.KEPT).count()));
        if (trial.opinion().isEmpty()) {
            panel.button("compare", "Compare with crm_simulate", trial::compare);
        }
        trial.opinion().forEach(panel::line);
    }
}
