package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.analysis.Facts;
import org.quorate.app.kind.Kind;
import org.quorate.app.kind.Kinds;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Pdu;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// The head of the inspector: a bar and an icon in the colour of the kind, the name, and where it stands.
final class InspectorHead extends HBox {

    private static final int ICON = 26;

    private final Region bar = new Region();
    private final Label name = new Label();
    private final Label kind = new Label();

    InspectorHead() {
        getStyleClass().add("inspector-head");
        name.getStyleClass().add("object-name");
        kind.getStyleClass().add("muted");
        kind.setWrapText(true);
        bar.getStyleClass().setAll("kind-bar");
    }

    void show(Element element, Facts facts) {
        Kind is = Kinds.of(element, facts);
        List<String> places = places(element, facts.topology());
        present(is, element.name(), is.word() + (places.isEmpty() ? "" : " in " + String.join(", ", places)));
    }

    void show(Design design) {
        present(Kind.NOTE, design.info().title().isEmpty() ? "This design" : design.info().title(), "Nothing is selected: properties of the design and the cluster");
    }

    void show(int count) {
        present(Kind.NOTE, count + " objects", "A change applies to all of them, as one step");
    }

    private void present(Kind is, String title, String line) {
        name.setText(title);
        kind.setText(line);
        bar.getStyleClass().setAll("kind-bar", is.style());
        getChildren().setAll(bar, Kinds.icon(is, ICON), new VBox(name, kind));
    }

    /// from the inside outward
    private static List<String> places(Element element, Topology topology) {
        List<String> places = new ArrayList<>();
        Optional<Element> place = place(element, topology);
        for (int depth = 0; place.isPresent() && depth < 4; depth++) {
            places.add(place.get().name());
            place = place(place.get(), topology);
        }
        return places;
    }

    private static Optional<Element> place(Element element, Topology topology) {
        Optional<ElementId> id = switch (element) {
            case Rack rack -> rack.site();
            case Pdu pdu -> pdu.rack();
            case Switch device -> device.place();
            case Host host -> host.place();
            case SharedStorage storage -> storage.place();
            case VirtualMachine vm -> vm.host();
            case QuorumDevice device -> device.place();
            default -> Optional.empty();
        };
        return id.flatMap(topology::find);
    }
}
