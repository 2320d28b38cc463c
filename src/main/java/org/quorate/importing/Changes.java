package org.quorate.importing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.ClusterElement;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.Machine;
import org.quorate.model.Topology;

/// What differs between a topology and a later one, in sentences.
final class Changes {

    private final Topology before;
    private final Topology after;
    private final List<String> sentences = new ArrayList<>();

    Changes(Topology before, Topology after) {
        this.before = before;
        this.after = after;
    }

    List<String> sentences() {
        after.elements().forEach(this::compare);
        before.all(ClusterElement.class).filter(element -> !after.elements().contains(element.id()))
                .forEach(element -> sentences.add(title(element) + " is gone."));
        String parts = differing(before.cluster(), after.cluster());
        if (!parts.isEmpty()) {
            sentences.add("The cluster changed: " + parts + ".");
        }
        if (sentences.isEmpty() && !common(before, after).equals(common(after, before))) {
            sentences.add("The order of objects changed.");
        }
        return sentences;
    }

    /// by kind, because the order of objects of different kinds means nothing
    private static Map<String, List<ClusterElement>> common(Topology of, Topology with) {
        return of.all(ClusterElement.class).filter(element -> with.elements().contains(element.id()))
                .collect(Collectors.groupingBy(Reimport::kind));
    }

    private void compare(Element element) {
        Optional<Element> old = before.elements().find(element.id());
        if (old.isEmpty()) {
            sentences.add(title(element) + " is new.");
        } else if (!old.get().equals(element)) {
            String parts = old.get().getClass() == element.getClass() ? differing((Record) old.get(), (Record) element) : "kind";
            sentences.add(title(element) + " changed: " + parts + ".");
        }
    }

    private static String title(Element element) {
        String kind = switch (element) {
            case ClusterElement inCluster -> Reimport.kind(inCluster);
            case Machine _ -> "Machine";
            default -> element.getClass().getSimpleName();
        };
        return kind + " " + element.name();
    }

    private static String differing(Record old, Record fresh) {
        return Arrays.stream(old.getClass().getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !Components.get(old, name).equals(Components.get(fresh, name))).map(Changes::words).collect(Collectors.joining(", "));
    }

    /// `metaAttributes` to `meta attributes`
    private static String words(String component) {
        return component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
