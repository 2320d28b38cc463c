package org.quorate.cib;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.Operation;
import org.quorate.model.Operations;

/// The `<operations>` of a primitive or template.
final class OperationReading {

    private static final List<String> USUAL = List.of("instance_attributes", "meta_attributes");

    private final Reading reading;
    private final SetReading sets;

    OperationReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    /// The one element that holds them, if the model has a place for all of it and would write it again.
    static Optional<XmlResources.Operations> plain(XmlObject resource) {
        List<XmlResources.Operations> written = resource.children(XmlResources.Operations.class).toList();
        return written.size() == 1 && isPlain(written.getFirst()) ? Optional.of(written.getFirst()) : Optional.empty();
    }

    /// without content and name it would not be written
    private static boolean isPlain(XmlResources.Operations operations) {
        boolean empty = operations.id == null && operations.reference == null && operations.children.isEmpty();
        return !empty && operations.others.isEmpty() && operations.children.stream().allMatch(child -> child instanceof XmlResources.Op op && isPlain(op));
    }

    private static boolean isPlain(XmlResources.Op op) {
        return op.name != null && !"".equals(op.interval) && op.otherAttributes().keySet().stream().noneMatch("id-ref"::equals);
    }

    Operations read(String resource, XmlResources.Operations operations) {
        return new Operations(operations.id(), operations.reference(),
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
                reading.written(op.id, natural), reading.foreignChildren(resource, op, child -> Reading.isOneOf(child, USUAL), USUAL));
    }
}
