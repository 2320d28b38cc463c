package org.quorate.simulate.whatif;

import java.util.Optional;
import org.quorate.analysis.Durations;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;

/// The time limits of a resource's operations, in ms.
final class Operations {

    private Operations() {
    }

    static Optional<Operation> of(Primitive primitive, String name) {
        return primitive.operations().stream().filter(operation -> operation.name().equals(name)).findFirst();
    }

    static Optional<Long> timeout(Operation operation) {
        return Optional.ofNullable(operation.options().get("timeout")).flatMap(Durations::millis);
    }

    /// @param otherwise what holds when the design does not say
    static long timeout(Primitive primitive, String name, long otherwise) {
        return of(primitive, name).flatMap(Operations::timeout).orElse(otherwise);
    }
}
