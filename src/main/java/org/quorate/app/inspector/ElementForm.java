package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.quorate.app.document.DesignSession;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// The form of one element, or of several of one kind, in step with the session.
final class ElementForm<R extends Record> {

    private final DesignSession session;
    private final List<ElementId> ids;
    private final RecordEditor<R> editor;

    private ElementForm(Form<R> form, List<Element> elements, FormContext context, DesignSession session, Consumer<Edit> commit) {
        this.session = session;
        ids = elements.stream().map(Element::id).toList();
        editor = RecordEditor.shared(form, context, (component, value) -> {
            List<Element> present = present();
            if (present.size() == 1) {
                Element before = present.getFirst();
                Element after = (Element) org.quorate.model.Components.with((Record) before, component, value);
                commit.accept(ElementEdits.of(form, before, after, session.design().topology()));
            } else {
                commit.accept(ElementEdits.of(form, present, component, value));
            }
        });
        editor.node().getStyleClass().add("element-form");
        show();
    }

    @SuppressWarnings("unchecked")
    static ElementForm<?> of(Forms forms, List<Element> elements, FormContext context, DesignSession session, Consumer<Edit> commit) {
        Class<? extends Record> type = (Class<? extends Record>) elements.getFirst().getClass();
        return make(forms.of(type), elements, context, session, commit);
    }

    private static <R extends Record> ElementForm<R> make(Form<R> form, List<Element> elements, FormContext context, DesignSession session, Consumer<Edit> commit) {
        return new ElementForm<>(form, elements, context, session, commit);
    }

    Region node() {
        return editor.node();
    }

    void show() {
        editor.showAll(present().stream().map(element -> (Record) element).toList());
    }

    private List<Element> present() {
        return ids.stream().flatMap(id -> session.design().topology().find(id).stream()).toList();
    }
}
