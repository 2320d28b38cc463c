package org.quorate.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.edit.Edit;

class DesignSessionTest {

    private static final ElementId ALPHA = ElementId.of("alpha");

    private final DesignSession session = new DesignSession(Design.EMPTY, InstantSource.fixed(Instant.EPOCH));
    private final Selection selection = new Selection(session);

    @Test
    void listenersSeeWhatWasAndWhatIs() {
        List<Design> seen = new ArrayList<>();
        session.listen((before, after) -> {
            seen.add(before);
            seen.add(after);
        });
        session.commit(host("alpha"));
        assertThat(seen).containsExactly(Design.EMPTY, session.design());
        assertThat(session.revision()).isEqualTo(1);
    }

    @Test
    void anEditThatChangesNothingIsNoChange() {
        session.listen((before, after) -> assertThat(after).isNotSameAs(before));
        assertThat(session.commit(Edit.of("nothing", design -> design))).isFalse();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void aListenerMustNotChangeTheDesign() {
        session.listen((before, after) -> session.commit(host("beta")));
        assertThatIllegalStateException().isThrownBy(() -> session.commit(host("alpha")));
        assertThat(session.design().topology().find(ALPHA)).as("the change itself stands").isPresent();
    }

    @Test
    void afterAListenerFailedTheSessionGoesOn() {
        var subscription = session.listen((before, after) -> session.undo());
        assertThatIllegalStateException().isThrownBy(() -> session.commit(host("alpha")));
        subscription.unsubscribe();
        assertThat(session.commit(host("beta"))).isTrue();
    }

    @Test
    void undoBringsBackTheSameDesign() {
        Design before = session.design();
        session.commit(host("alpha"));
        session.undo();
        assertThat(session.design()).isSameAs(before);
        session.redo();
        assertThat(session.design().topology().find(ALPHA)).isPresent();
    }

    @Test
    void whatLeavesTheDesignLeavesTheSelection() {
        session.commit(host("alpha"));
        session.commit(host("beta"));
        selection.set(ALPHA, ElementId.of("beta"));
        session.commit(Edit.remove("Delete alpha", List.of(ALPHA)));
        assertThat(selection.ids()).containsExactly(ElementId.of("beta"));
    }

    @Test
    void thePictureAloneGivesNoNewMeaning() {
        session.commit(host("alpha"));
        Meaning meaning = session.meaning();
        session.commit(Edit.of("Move", design -> design.withDiagram(design.diagram().with(java.util.Map.of(ALPHA, Diagram.Spot.at(1, 2))))));
        assertThat(session.meaning()).isSameAs(meaning);
        session.commit(host("beta"));
        assertThat(session.meaning()).isNotSameAs(meaning);
    }

    @Test
    void savingIsRemembered() {
        session.commit(host("alpha"));
        assertThat(session.isUnsaved()).isTrue();
        session.markSaved();
        assertThat(session.isUnsaved()).isFalse();
        session.undo();
        assertThat(session.isUnsaved()).isTrue();
    }

    private static Edit host(String name) {
        return Edit.put("Add " + name, Host.named(ElementId.of(name), name));
    }
}
