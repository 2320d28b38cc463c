package org.quorate.importing;

import java.util.List;
import java.util.Optional;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ClusterElement;
import org.quorate.model.Components;
import org.quorate.model.Group;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Template;
import org.quorate.model.Value;

/// The names that a design gave to secrets, kept when the same parameters are imported again.
final class SecretNames {

    private SecretNames() {
    }

    /// The parts of an element that can hold secrets, with the names that an older state of the same element has for them.
    static ClusterElement kept(ClusterElement old, ClusterElement fresh) {
        return switch (fresh) {
            case Primitive primitive when old instanceof Primitive known -> Components.with(
                    Components.with(primitive, "instanceAttributes", kept(known.instanceAttributes(), primitive.instanceAttributes())),
                    "operationSet", kept(known.operationSet(), primitive.operationSet()));
            case Template template when old instanceof Template known -> Components.with(
                    Components.with(template, "instanceAttributes", kept(known.instanceAttributes(), template.instanceAttributes())),
                    "operationSet", kept(known.operationSet(), template.operationSet()));
            case Group group when old instanceof Group known -> withSets(group, known.instanceAttributes(), group.instanceAttributes());
            case Clone clone when old instanceof Clone known -> withSets(clone, known.instanceAttributes(), clone.instanceAttributes());
            case Bundle bundle when old instanceof Bundle known -> withSets(bundle, known.instanceAttributes(), bundle.instanceAttributes());
            case Alert alert when old instanceof Alert known -> Components.with(withSets(alert, known.instanceAttributes(), alert.instanceAttributes()),
                    "recipients", alert.recipients().stream().map(recipient -> kept(known, recipient)).toList());
            default -> fresh;
        };
    }

    private static <R extends Record & ClusterElement> R withSets(R element, List<NvSet> old, List<NvSet> fresh) {
        return Components.with(element, "instanceAttributes", kept(old, fresh));
    }

    private static Operations kept(Operations old, Operations fresh) {
        return fresh.withList(fresh.list().stream().map(operation -> old.list().stream()
                .filter(known -> known.name().equals(operation.name()) && known.interval().equals(operation.interval())).findFirst()
                .map(known -> Components.with(operation, "attributes", kept(known.attributes(), operation.attributes()))).orElse(operation)).toList());
    }

    private static Alert.Recipient kept(Alert old, Alert.Recipient fresh) {
        return old.recipients().stream().filter(known -> known.value().equals(fresh.value())).findFirst()
                .map(known -> Components.with(fresh, "instanceAttributes", kept(known.instanceAttributes(), fresh.instanceAttributes()))).orElse(fresh);
    }

    private static List<NvSet> kept(List<NvSet> old, List<NvSet> fresh) {
        return fresh.stream().map(set -> set.withPairs(set.pairs().stream().map(pair -> kept(old, pair)).toList())).toList();
    }

    private static Nv kept(List<NvSet> old, Nv pair) {
        Optional<Value> known = old.stream().flatMap(set -> set.pair(pair.name()).stream()).map(Nv::value)
                .filter(Value.Secret.class::isInstance).findFirst();
        return pair.value() instanceof Value.Secret && known.isPresent() ? new Nv(pair.name(), known.get(), pair.id()) : pair;
    }
}
