package org.quorate.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Names;
import org.quorate.template.Templates;

class DeletionTest {

    private final Design design = Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());

    @Test
    void aMachineTakesItsResourceAndTheirConstraintsAlong() {
        ElementId guest = Names.of(design.topology().elements()).find("vm:guest1").stream()
                .findFirst().or(() -> Names.of(design.topology().elements()).find("guest1").stream().findFirst()).orElseThrow().id();
        Deletion deletion = Deletion.of(design, List.of(guest));
        assertThat(deletion.all()).hasSizeGreaterThan(1).contains(guest);
        assertThat(deletion.consequence()).contains("cannot be without").contains("Undo brings all back.");
        assertThat(deletion.edit().apply(design).topology().elements().size()).isEqualTo(design.topology().elements().size() - deletion.all().size());
    }

    @Test
    void onlyManyOrUnseenThingsAreWorthAQuestion() {
        List<ElementId> all = List.copyOf(design.topology().elements().ids());
        assertThat(Deletion.of(design, all).isWorthAsking(true)).isTrue();
        ElementId note = design.topology().elements().of(org.quorate.model.Site.class).findFirst().orElseThrow().id();
        Deletion one = Deletion.of(design, List.of(note));
        assertThat(one.all()).containsExactly(note);
        assertThat(one.isWorthAsking(false)).isFalse();
    }
}
