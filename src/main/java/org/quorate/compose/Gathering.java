package org.quorate.compose;

import java.util.List;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Resource;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;

/// What several selected resources can have in common: a constraint among them, in the order in which they were selected,
/// or a tag. Two resources need no set.
public final class Gathering {

    private final Draft draft;
    private final List<Resource> resources;

    private Gathering(Draft draft, List<Resource> resources) {
        this.draft = draft;
        this.resources = resources;
    }

    /// @param ids what is selected; a VM means the resource that starts it, a member its group
    /// @return empty when fewer than two resources are meant
    public static Optional<Gathering> of(Design design, Facts facts, Collection<ElementId> ids) {
        Draft draft = new Draft(design, facts);
        List<Resource> resources = ids.stream().flatMap(id -> design.topology().find(id).stream()).flatMap(element -> draft.placedWith(element).stream())
                .distinct().toList();
        return resources.size() < 2 ? Optional.empty() : Optional.of(new Gathering(draft, resources));
    }

    /// Each runs where the one before it runs.
    public Offer colocated() {
        Fresh fresh = draft.fresh();
        String name = fresh.wanted("colocation-" + names("-") + "-INFINITY");
        Element constraint = resources.size() == 2
                ? new ColocationConstraint(fresh.id(ColocationConstraint.class, name), name, resources.getLast().name(), Optional.empty(), resources.getFirst().name(),
                        Optional.empty(), Optional.of(Score.INFINITY), Optional.empty(), Optional.empty(), Foreign.NONE)
                : new ColocationSetConstraint(fresh.id(ColocationSetConstraint.class, name), name, Optional.of(Score.INFINITY), Optional.empty(), set(), Foreign.NONE);
        return Offer.adding("Keep " + names(", ") + " together", names(", ") + " run on one node", List.of(constraint));
    }

    /// Each starts after the one before it, and stops before it.
    public Offer ordered() {
        Fresh fresh = draft.fresh();
        String name = fresh.wanted("order-" + names("-") + "-mandatory");
        Element constraint = resources.size() == 2
                ? new OrderConstraint(fresh.id(OrderConstraint.class, name), name, resources.getFirst().name(), Optional.empty(), resources.getLast().name(),
                        Optional.empty(), Optional.empty(), Optional.empty(), Foreign.NONE)
                : new OrderSetConstraint(fresh.id(OrderSetConstraint.class, name), name, Optional.empty(), Optional.empty(), set(), Foreign.NONE);
        return Offer.adding("Start " + names(", then "), names(", then ") + " start one after the other", List.of(constraint));
    }

    public Offer tagged() {
        return new NewConfiguration(draft).tagging(resources.stream().map(Resource::name).toList());
    }

    private List<ResourceSet> set() {
        return List.of(ResourceSet.of(resources.stream().map(Resource::name).toList(), Map.of()));
    }

    private String names(String between) {
        return String.join(between, resources.stream().map(Resource::name).toList());
    }
}
