package org.quorate.app.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.analysis.FencingMatrix;
import org.quorate.app.document.Derived;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.fencing.FencingWords;
import org.quorate.app.finding.Severities;
import org.quorate.app.quorum.QuorumWords;
import org.quorate.finding.Severity;
import org.quorate.rules.CheckResult;

/// The worst findings, quorum and fencing in words, what is selected, the target, whether all is saved.
public final class StatusItems {

    private static final int PROBLEMS = 0;
    private static final int QUORUM = 1;
    private static final int FENCING = 2;

    private final DesignSession session;
    private final Selection selection;
    private final Consumer<String> open;
    private final StatusItem problems = new StatusItem("status-problems");
    private final StatusItem quorum = new StatusItem("status-quorum");
    private final StatusItem fencing = new StatusItem("status-fencing");
    private final FontIcon layers = new FontIcon("mdi2l-layers-outline");
    private final Label objects = new Label();
    private final Label target = new Label();
    private final Label saved = new Label();
    private final List<Line> own = new ArrayList<>(List.of(Line.NONE, Line.NONE, Line.NONE));
    private List<Line> lent = List.of();

    /// One entry.
    ///
    /// @param style class of the icon
    /// @param leads shows more of it; empty: there is no more
    public record Line(String text, String icon, String style, Optional<Runnable> leads) {

        private static final Line NONE = new Line("", "", "", Optional.empty());
    }

    /// @param open shows the panel with that id
    public StatusItems(DesignSession session, Selection selection, Derived<?, CheckResult> check, Derived<?, QuorumWords> votes,
                       Derived<?, FencingMatrix> matrix, Consumer<String> open) {
        this.session = session;
        this.selection = selection;
        this.open = open;
        target.getStyleClass().add("muted");
        saved.getStyleClass().add("muted");
        saved.setId("status-saved");
        objects.setId("status-objects");
        check.listen(() -> check.value().ifPresent(this::show));
        votes.listen(() -> votes.value().ifPresent(this::show));
        matrix.listen(() -> matrix.value().ifPresent(this::show));
        selection.listen(this::showObjects);
        session.listen((before, after) -> showDesign());
        session.listenSaved(this::showDesign);
        showDesign();
    }

    public List<? extends Node> left() {
        return items();
    }

    private List<StatusItem> items() {
        return List.of(problems, quorum, fencing);
    }

    public Label middle() {
        return objects;
    }

    public List<Label> right() {
        return List.of(target, saved);
    }

    /// Shows other lines instead of the design's own.
    ///
    /// @param lines as many as there are at the left; none: the design's own again
    public void lend(List<Line> lines) {
        lent = List.copyOf(lines);
        showLines();
        showObjects();
    }

    private void show(CheckResult result) {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (result.count(severity) > 0) {
                words.add(Severities.count(severity, result.count(severity)));
            }
        }
        show(PROBLEMS, words.isEmpty() ? line("No problems", "mdi2c-check-circle", "ok-icon", "problems")
                : line(String.join(", ", words), Severities.code(result.findings().getFirst().severity()), Severities.style(result.findings().getFirst().severity()), "problems"));
    }

    private void show(QuorumWords words) {
        show(QUORUM, line(words.line(), "mdi2s-scale-balance", words.isQuorate() ? "ok-icon" : "error-icon", "quorum"));
    }

    private void show(FencingMatrix matrix) {
        FencingWords words = new FencingWords(matrix);
        show(FENCING, switch (words.worst()) {
            case WORKS -> line(words.line(), "mdi2s-shield-check-outline", "ok-icon", "fencing");
            case CONDITIONAL -> line(words.line(), "mdi2s-shield-check-outline", "warning-icon", "fencing");
            case UNKNOWN -> line(words.line(), "mdi2s-shield-outline", "unknown-icon", "fencing");
            case IMPOSSIBLE -> line(words.line(), "mdi2s-shield-off-outline", "error-icon", "fencing");
        });
    }

    private Line line(String text, String icon, String style, String panel) {
        return new Line(text, icon, style, Optional.of(() -> open.accept(panel)));
    }

    private void show(int place, Line line) {
        own.set(place, line);
        showLines();
    }

    private void showLines() {
        List<Line> shown = lent.isEmpty() ? own : lent;
        for (int i = 0; i < shown.size(); i++) {
            items().get(i).show(shown.get(i));
        }
    }

    private void showDesign() {
        target.setText("Pacemaker %s · pcs %s".formatted(session.design().info().pacemaker().orElse("2.1"), session.design().info().pcs().orElse("0.11")));
        saved.setText(session.isUnsaved() ? "Not saved" : "Saved");
        showObjects();
    }

    private void showObjects() {
        if (!lent.isEmpty()) {
            objects.setText("");
            objects.setGraphic(null);
            return;
        }
        int selected = selection.ids().size();
        int all = session.design().topology().elements().size();
        objects.setText(selected > 0 ? selected + " of " + all + " objects selected" : all + (all == 1 ? " object" : " objects"));
        objects.setGraphic(layers);
    }
}
