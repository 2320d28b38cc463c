package org.quorate.app.preview;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.quorate.agents.SecretParameters;
import org.quorate.app.words.XmlMask;
import org.quorate.model.ClusterElement;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Elements;
import org.quorate.model.Foreign;
import org.quorate.model.Nv;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;
import org.quorate.model.Value;

/// Passwords that a design holds in the open, because an import was told to keep them. They are exported and not shown.
final class OpenSecrets {

    private OpenSecrets() {
    }

    /// @return the same object when there are none
    static Design hidden(Design design) {
        Topology topology = design.topology();
        List<Element> elements = topology.elements().stream().map(element -> element instanceof ClusterElement ? (Element) hidden((Object) element) : element).toList();
        Topology covered = topology.withElements(Elements.of(elements)).withCluster((org.quorate.model.Cluster) hidden((Object) topology.cluster()));
        return covered.equals(topology) ? design : design.withTopology(covered);
    }

    private static Object hidden(Object value) {
        return switch (value) {
            case Nv(String name, Value.Text(String text), Optional<String> id) when !text.isEmpty() && SecretParameters.isSecret(name) ->
                    new Nv(name, Value.of(XmlMask.HIDDEN), id);
            case Foreign.Fragment(int index, String xml) -> new Foreign.Fragment(index, XmlMask.of(xml));
            case Unmodelled other -> Components.with(other, "xml", XmlMask.of(other.xml()));
            case Optional<?> optional -> optional.map(OpenSecrets::hidden);
            case List<?> list -> list.stream().map(OpenSecrets::hidden).toList();
            case Record record -> components(record);
            default -> value;
        };
    }

    private static Record components(Record record) {
        Record result = record;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Components.get(record, component.getName());
            Object covered = hidden(value);
            result = covered.equals(value) ? result : Components.with(result, component.getName(), covered);
        }
        return result;
    }
}
