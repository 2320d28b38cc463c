package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.analysis.Node;
import org.quorate.model.AgentName;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;

/// A service from the palette. Its agent is a stand-in that runs everywhere until another one is chosen.
final class NewService {

    private final Draft draft;
    private final Fresh fresh;
    private final Primitive service;

    NewService(Draft draft) {
        this.draft = draft;
        this.fresh = draft.fresh();
        String name = fresh.next(draft.all(Primitive.class).map(Primitive::name).filter(each -> each.matches("service\\d+")), "service1");
        this.service = Components.with(Primitive.of(fresh.id(Primitive.class, name), name, AgentName.ocf("pacemaker", "Dummy")), "operationSet",
                Operations.of(List.of(Operation.of("monitor", "10s", Map.of("timeout", "20s")))));
    }

    Verdict on(Optional<Element> onto) {
        if (onto.isEmpty()) {
            return Verdict.of(adding(service.name() + " becomes a service; the cluster chooses where it runs", List.of()));
        }
        if (onto.get() instanceof Group group) {
            return Verdict.of(into(group));
        }
        return draft.nodeOf(onto.get()).map(this::onNode).orElseGet(() ->
                Verdict.refused("A service runs on a node of the cluster, not in " + Words.a(draft, onto.get())));
    }

    private Verdict onNode(Node node) {
        Location location = new Location(draft, service.name(), fresh);
        Offer prefers = adding(service.name() + " will prefer " + node.name() + " (score " + Location.PREFERENCE.text() + ")",
                List.of(location.preference(node.name())));
        Offer confined = adding(service.name() + " will run only on " + node.name(), List.of(location.confinement(node.name())));
        return node.isClusterNode() ? Verdict.of(prefers, confined) : Verdict.of(confined, prefers);
    }

    private Offer into(Group group) {
        List<String> members = new ArrayList<>(group.members());
        members.add(service.name());
        Edit edit = Edit.put("Add service " + service.name(), List.of(service, Components.with(group, "members", members)));
        return new Offer(service.name() + " becomes the last member of " + group.name(), edit, List.of(service.id()));
    }

    private Offer adding(String effect, List<LocationConstraint> constraints) {
        List<Element> made = new ArrayList<>(List.of(service));
        made.addAll(constraints);
        return Offer.adding("Add service " + service.name(), effect, made);
    }
}
