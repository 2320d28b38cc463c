package org.quorate.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.fencing.FencingPanel;
import org.quorate.app.history.HistoryPanel;
import org.quorate.app.inspector.InspectorPanel;
import org.quorate.app.outline.OutlinePanel;
import org.quorate.app.palette.PalettePanel;
import org.quorate.app.palette.PaletteTarget;
import org.quorate.app.preview.PreviewPanel;
import org.quorate.app.problems.ProblemsPanel;
import org.quorate.app.problems.Waiving;
import org.quorate.app.quorum.QuorumPanel;
import org.quorate.app.shell.Panel;
import org.quorate.finding.Finding;
import org.quorate.model.ElementId;

/// The panels of a window, by where they stand.
record Panels(PalettePanel palette, OutlinePanel outline, InspectorPanel inspector, PreviewPanel preview, ProblemsPanel problems,
              FencingPanel fencing, QuorumPanel quorum, HistoryPanel history) {

    /// What panels ask of the window.
    ///
    /// @param go     selects an element and brings it into view
    /// @param show   brings elements into view
    /// @param reveal brings the objects of a finding into view
    /// @param why    shows the reason of a finding
    /// @param save   writes an exported text to a file
    record Requests(Consumer<ElementId> go, Consumer<List<ElementId>> show, Consumer<Finding> reveal, Consumer<Finding> why, Consumer<PreviewPanel.Save> save) {
    }

    static Panels of(Workspace work, PaletteTarget target, Dialogs dialogs, Requests requests) {
        return new Panels(new PalettePanel(target),
                new OutlinePanel(work.session(), work.selection(), work.check(), requests.show()),
                new InspectorPanel(work.session(), work.selection(), work.check(), work.tasks(), requests.why()),
                new PreviewPanel(work.session(), work.selection(), Formats.all(), work.tasks(), requests.save()),
                new ProblemsPanel(work.session(), work.selection(), work.check(), work.rules(), requests.reveal(), finding -> waive(work, dialogs, finding)),
                new FencingPanel(work.matrix(), requests.go()),
                new QuorumPanel(work.quorum(), requests.go()),
                new HistoryPanel(work.session()));
    }

    List<Panel> side() {
        return List.of(palette, outline);
    }

    List<Panel> lower() {
        return List.of(problems, fencing, quorum, history);
    }

    List<Panel> right() {
        return List.of(inspector, preview);
    }

    Optional<Panel> find(String id) {
        return Stream.of(side(), lower(), right()).flatMap(List::stream).filter(panel -> panel.id().equals(id)).findFirst();
    }

    private static void waive(Workspace work, Dialogs dialogs, Finding finding) {
        dialogs.ask("Accept " + finding.rule() + "?", "The reason is kept in the design: " + finding.message(), "Accept")
                .ifPresent(reason -> work.session().commit(Waiving.of(finding, reason)));
    }
}
