package org.quorate.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ElementId;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// Which visible boxes have to do with each other: what constraints join, and machines with the storage they use.
record Relations(Topology topology, Arrangement arrangement) {

    /// @param first the one that comes first
    record Pair(BoxId first, BoxId second) {
    }

    Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        topology.all(OrderConstraint.class).forEach(order -> add(pairs, resource(order.first()), resource(order.then())));
        topology.all(ColocationConstraint.class).forEach(together -> add(pairs, resource(together.with()), resource(together.resource())));
        topology.all(VirtualMachine.class).forEach(vm -> vm.storage().forEach(storage -> add(pairs, box(vm.id()), box(storage))));
        topology.all(SharedStorage.class).forEach(storage -> storage.luns().stream().map(SharedStorage.Lun::users).flatMap(List::stream)
                .forEach(user -> add(pairs, box(user), box(storage.id()))));
        return pairs;
    }

    private static void add(Set<Pair> pairs, Optional<BoxId> first, Optional<BoxId> second) {
        if (first.isPresent() && second.isPresent() && !pairs.contains(new Pair(second.get(), first.get()))) {
            pairs.add(new Pair(first.get(), second.get()));
        }
    }

    private Optional<BoxId> resource(String name) {
        return topology.named(Resource.class, name).map(Resource::id).flatMap(this::box);
    }

    private Optional<BoxId> box(ElementId id) {
        return arrangement.show(id).map(Placed::id);
    }
}
