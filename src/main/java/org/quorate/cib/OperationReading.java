package org.quorate.cib;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.quorate.model.Foreign;
import org.quorate.model.Operation;

/// The `<operations>` of a primitive.
final class OperationReading {

    private static final List<String> USUAL = List.of("instance_attributes", "meta_attributes");

    private final Reading reading;
    private final SetReading sets;

    OperationReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    /// Whether the model has a place for all of it, and would write it again.
    static boolean isPlain(XmlResources.Operations operations) {
        return operations.others.isEmpty() && !operations.children().isEmpty() && operations.children().stream()
                .allMatch(child -> child instanceof XmlResources.Op op && op.name != null && !op.others.containsKey(new QName("id-ref")));
    }

    List<Operation> read(String resource, XmlResources.Operations operations) {
        return operations.children(XmlResources.Op.class).map(op -> operation(resource, op)).toList();
    }

    private Operation operation(String resource, XmlResources.Op op) {
        String name = Objects.requireNonNull(op.name);
        String interval = Objects.requireNonNullElse(op.interval, "");
        String natural = CibIds.operation(resource, name, interval);
        String id = op.id().orElse(natural);
        return new Operation(name, interval, op.otherAttributes(),
                sets.sets(resource, op, XmlSets.InstanceAttributes.class, index -> CibIds.set(id, "instance_attributes", index)),
                sets.sets(resource, op, XmlSets.MetaAttributes.class, index -> CibIds.set(id, "meta_attributes", index)),
                SetReading.different(op.id, natural), reading.foreignChildren(resource, op, _ -> true, USUAL));
    }

    /// The foreign part of a primitive with the id that its `<operations>` has, if any.
    static Foreign withId(Foreign foreign, XmlResources.Operations operations) {
        if (operations.id == null) {
            return foreign;
        }
        Map<String, String> attributes = new LinkedHashMap<>(foreign.attributes());
        attributes.put("operations/id", operations.id);
        return new Foreign(attributes, foreign.elements(), foreign.order());
    }
}
