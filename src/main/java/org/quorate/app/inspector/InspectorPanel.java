package org.quorate.app.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.kind.Kinds;
import org.quorate.app.shell.Panel;

/// Shows what is selected and lets it be edited.
public final class InspectorPanel implements Panel {

    private final DesignSession session;
    private final Selection selection;
    private final VBox form = new VBox();
    private final ScrollPane scroll = new ScrollPane(form);

    public InspectorPanel(DesignSession session, Selection selection) {
        this.session = session;
        this.selection = selection;
        scroll.setId("inspector");
        scroll.setFitToWidth(true);
        selection.listen(this::show);
        session.listen((before, after) -> show());
        show();
    }

    @Override
    public String id() {
        return "inspector";
    }

    @Override
    public String title() {
        return "Inspector";
    }

    @Override
    public String icon() {
        return "mdi2t-tune";
    }

    @Override
    public Region content() {
        return scroll;
    }

    private void show() {
        form.getChildren().setAll(selection.elements().stream()
                .map(element -> new Label(element.name(), Kinds.icon(Kinds.of(element, session.design().topology()), 16))).toList());
    }
}
