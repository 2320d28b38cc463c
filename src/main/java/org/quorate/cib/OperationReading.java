package org.quorate.cib;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.quorate.model.Operation;
import org.quorate.model.Operations;

/// The `<operations>` of a primitive.
final class OperationReading {

    private static final QName ID_REF = new QName("id-ref");
    private static final List<String> USUAL = List.of("instance_attributes", "meta_attributes");

    private final Reading reading;
    private final SetReading sets;

    OperationReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    /// Whether the model has a place for all of it, and would write it again.
    static boolean isPlain(XmlResources.Operations operations) {
        return operations.others.keySet().stream().allMatch(ID_REF::equals) && operations.children().stream()
                .allMatch(child -> child instanceof XmlResources.Op op && op.name != null && !op.others.containsKey(ID_REF));
    }

    Operations read(String resource, XmlResources.Operations operations) {
        return new Operations(operations.id(), Optional.ofNullable(operations.others.get(ID_REF)),
                operations.children(XmlResources.Op.class).map(op -> operation(resource, op)).toList());
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
}
