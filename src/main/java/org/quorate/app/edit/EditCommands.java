package org.quorate.app.edit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.shell.Notices;
import org.quorate.compose.Copying;
import org.quorate.model.ElementId;

/// Undo, redo, delete, cut, copy, paste.
public final class EditCommands {

    private final DesignClipboard clipboard = new DesignClipboard();
    private final DesignSession session;
    private final Selection selection;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Predicate<Collection<ElementId>> inSight;

    /// @param inSight whether all of these are in sight on the canvas
    public EditCommands(DesignSession session, Selection selection, Dialogs dialogs, Notices notices, Predicate<Collection<ElementId>> inSight) {
        this.session = session;
        this.selection = selection;
        this.dialogs = dialogs;
        this.notices = notices;
        this.inSight = inSight;
    }

    public void bind(Actions actions) {
        actions.bind(Command.UNDO, Handler.when(() -> session.undoLabel().isPresent(), session::undo)
                .named(() -> session.undoLabel().map(label -> "Undo " + label)));
        actions.bind(Command.REDO, Handler.when(() -> session.redoLabel().isPresent(), session::redo)
                .named(() -> session.redoLabel().map(label -> "Redo " + label)));
        actions.bind(Command.DELETE, Handler.when(() -> !selection.isEmpty(), this::delete));
        actions.bind(Command.CUT, Handler.when(() -> !selection.isEmpty(), () -> {
            copy();
            delete();
        }));
        actions.bind(Command.COPY, Handler.when(() -> !selection.isEmpty(), this::copy));
        actions.bind(Command.PASTE, this::paste);
        actions.bind(Command.PROPERTIES, selection::clear);
    }

    private void copy() {
        clipboard.put(Copying.clip(session.design(), selection.ids()));
    }

    private void paste() {
        clipboard.get().flatMap(clip -> Copying.paste(session.design(), clip)).ifPresentOrElse(offer -> {
            session.commit(offer.edit());
            selection.set(offer.shows());
        }, () -> notices.say("There is nothing of a design on the clipboard."));
    }

    private void delete() {
        Deletion deletion = Deletion.of(session.design(), selection.ids());
        Set<ElementId> all = deletion.all();
        boolean go = !deletion.isWorthAsking(inSight.test(all)) || dialogs.confirm(deletion.question(), deletion.consequence(), deletion.verb());
        if (go && session.commit(deletion.edit()) && all.size() > 1) {
            notices.say(all.size() + " objects deleted.", Map.of("Undo", session::undo));
        }
    }
}
