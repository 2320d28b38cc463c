package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// What it means to drop something from the palette onto an element.
public final class PaletteDrop {

    private PaletteDrop() {
    }

    /// @param facts of the design
    /// @param onto  the element under the pointer; empty: the empty canvas
    public static Verdict of(Design design, Facts facts, PaletteItem item, Optional<ElementId> onto) {
        Draft draft = new Draft(design, facts);
        Optional<Element> element = onto.flatMap(design.topology()::find);
        return switch (item) {
            case SITE -> new NewPlace(draft).site(element);
            case RACK -> new NewPlace(draft).rack(element);
            case PDU -> new NewPlace(draft).power(element);
            case SWITCH -> new NewPlace(draft).networkSwitch(element);
            case STORAGE -> new NewPlace(draft).storage(element);
            case QUORUM_DEVICE -> new NewPlace(draft).quorumDevice(element);
            case NOTE -> new NewPlace(draft).note();
            case CLUSTER_NODE -> new NewMachine(draft).clusterNode(element);
            case REMOTE_NODE -> new NewMachine(draft).remoteNode(element);
            case HOST -> new NewMachine(draft).host(element);
            case VIRTUAL_MACHINE -> new NewVirtualMachine(draft).on(element);
            case SERVICE -> new NewService(draft).on(element);
            case FENCE_DEVICE -> new NewFenceDevice(draft).on(element);
            case BUNDLE -> new NewBundle(draft).on(element);
            case TEMPLATE -> new NewConfiguration(draft).template(element);
            case TAG -> new NewConfiguration(draft).tag(element);
            case TICKET -> new NewConfiguration(draft).ticket(element);
            case ACL_ROLE -> new NewConfiguration(draft).role();
            case ACL_USER -> new NewConfiguration(draft).user();
            case ACL_GROUP -> new NewConfiguration(draft).group();
            case ALERT -> new NewConfiguration(draft).alert();
        };
    }

    /// The same several times, each time the best that is offered, as one edit.
    ///
    /// @param count at least one
    public static Verdict several(Design design, Facts facts, PaletteItem item, Optional<ElementId> onto, int count) {
        List<Offer> offers = new ArrayList<>();
        Design present = design;
        for (int i = 0; i < count; i++) {
            Verdict verdict = of(present, i == 0 ? facts : Facts.of(present.topology()), item, onto);
            if (verdict.choices().isEmpty()) {
                return verdict;
            }
            offers.add(verdict.choices().getFirst());
            present = offers.getLast().edit().apply(present);
        }
        String what = count + " times " + item.title().toLowerCase(Locale.ROOT);
        return Verdict.of(Offer.together("Add " + what, what + ": " + offers.getFirst().effect(), offers));
    }
}
