package org.quorate.app.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Tasks;
import org.quorate.layout.Arrangement;
import org.quorate.layout.LayeredLayout;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Layouts that the user asks for: packed, by forgetting where things were put by hand; in layers, worked out in the
/// background. Either is one step that undo takes back.
public final class LayoutCommands {

    private final DesignSession session;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Supplier<Arrangement> shown;

    /// @param shown what is on the canvas now
    public LayoutCommands(DesignSession session, Tasks tasks, Dialogs dialogs, Supplier<Arrangement> shown) {
        this.session = session;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.shown = shown;
    }

    public void bind(Actions actions) {
        actions.bind(Command.LAYOUT_PACKED, Handler.when(() -> !session.design().diagram().spots().isEmpty(), this::pack));
        actions.bind(Command.LAYOUT_LAYERED, Handler.when(() -> session.design().topology().elements().size() > 0, this::layer));
    }

    private void pack() {
        session.commit(Edit.of("Lay out packed", design -> design.withDiagram(unplaced(design.diagram()))));
    }

    /// What is locked stays where it is, what is folded stays folded.
    private static Diagram unplaced(Diagram diagram) {
        Map<ElementId, Spot> kept = new LinkedHashMap<>();
        diagram.spots().forEach((id, spot) -> {
            if (spot.locked()) {
                kept.put(id, spot);
            } else if (spot.folded()) {
                kept.put(id, new Spot(Optional.empty(), Optional.empty(), true, false));
            }
        });
        return new Diagram(kept);
    }

    private void layer() {
        Design design = session.design();
        Arrangement packed = shown.get();
        tasks.run("Laying out in layers", progress -> LayeredLayout.arrange(design.topology(), packed, design.diagram(), share -> {
            progress.at(share);
            return !progress.isCancelled();
        }), laid -> laid.ifPresent(diagram -> arrived(design, diagram)),
                failure -> dialogs.tell("The layout could not be made.", String.valueOf(failure.getMessage())));
    }

    /// A layout of a design that has changed meanwhile would leave out what is new.
    private void arrived(Design of, Diagram diagram) {
        if (session.design().topology() == of.topology()) {
            session.commit(Edit.of("Lay out in layers", design -> design.withDiagram(diagram)));
        } else {
            layer();
        }
    }
}
