package org.quorate.simulate.sweep;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FaultTree;
import org.quorate.analysis.Node;
import org.quorate.analysis.Part;
import org.quorate.analysis.Votes;
import org.quorate.model.Constraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Network;
import org.quorate.model.Primitive;
import org.quorate.model.Rack;
import org.quorate.model.Resource;
import org.quorate.model.Site;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.schedule.Role;
import org.quorate.simulate.whatif.ClusterCondition;
import org.quorate.simulate.whatif.Judged;
import org.quorate.simulate.whatif.Situation;
import org.quorate.simulate.whatif.WhatIf;

/// What sets of failures come to, each effect computed once: two sets with the same dead things that matter are the same, and so are
/// two moments of which the scheduler would know the same.
///
/// Services are the top-level resources that run while all is well, without fence devices and connections. One is lost when none of
/// its instances runs, or when some are promoted while all is well and none is then.
final class Effects {

    private final Facts facts;
    private final WhatIf whatIf;
    private final ClusterCondition start;
    /// parts that decide something themselves, and not only through others
    private final BitSet deciding = new BitSet();
    private final List<Node> targets;
    private final List<String> services;
    private final List<List<String>> instances;
    /// the services that have promoted instances
    private final BitSet led;
    private final SpareCapacity capacity;
    /// fence devices of which no constraint speaks together with something else: whether they run changes nothing for services
    private final Set<String> devices;
    private final Map<BitSet, Effect> known = new ConcurrentHashMap<>();
    private final Map<Situation, BitSet> placed = new ConcurrentHashMap<>();

    Effects(Facts facts, WhatIf whatIf) {
        this.facts = facts;
        this.whatIf = whatIf;
        start = whatIf.running();
        FaultTree tree = facts.faultTree();
        for (int i = 0; i < tree.parts().size(); i++) {
            deciding.set(i, decides(tree.parts().get(i)));
        }
        devices = facts.topology().fenceDevices().map(Primitive::name).filter(device -> facts.topology().all(Constraint.class)
                .noneMatch(constraint -> !(constraint instanceof LocationConstraint) && constraint.resources().contains(device))).collect(Collectors.toSet());
        targets = facts.nodes().all().stream().filter(node -> node.kind() != Node.Kind.GUEST).toList();
        List<Resource> running = facts.resources().topLevel().filter(resource -> !instances(resource).isEmpty())
                .filter(resource -> !(resource instanceof Primitive primitive && (primitive.isFenceDevice() || primitive.isRemoteConnection()))).toList();
        services = running.stream().map(Resource::name).toList();
        instances = running.stream().map(this::instances).toList();
        capacity = new SpareCapacity(facts, running);
        led = led();
    }

    private boolean decides(Part part) {
        return switch (part.aspect()) {
            case SUPPLY, POWER -> false;
            case CONTROLLER, PORT, LINK, SWITCHES -> true;
            case WHOLE -> facts.topology().find(part.element()).filter(element -> element instanceof Site || element instanceof Rack
                    || element instanceof Network).isEmpty();
        };
    }

    private List<String> instances(Resource resource) {
        List<String> names = facts.resources().primitives(resource).map(Primitive::name).toList();
        return start.placement().keySet().stream().filter(instance -> instance.equals(resource.name()) || instance.startsWith(resource.name() + "-")
                && resource instanceof org.quorate.model.Bundle || names.stream().anyMatch(name -> instance.equals(name) || instance.startsWith(name + ":"))).toList();
    }

    List<Node> targets() {
        return targets;
    }

    List<String> services() {
        return services;
    }

    int distinct() {
        return known.size();
    }

    /// Of no failure at all.
    Effect atRest() {
        return compute(new BitSet());
    }

    Effect of(BitSet failed) {
        BitSet dead = facts.faultTree().dead(failed);
        BitSet key = (BitSet) dead.clone();
        key.and(deciding);
        return known.computeIfAbsent(key, _ -> compute(failed));
    }

    private Effect compute(BitSet failed) {
        Judged judged = whatIf.judge().judge(start, failed);
        BitSet unfenceable = new BitSet();
        if (judged.isQuorate()) {
            List<Node> executors = whatIf.judge().nodes(judged.partitions().get(judged.winner().getAsInt()));
            PartitionVotes votes = judged.votes().get(judged.winner().getAsInt());
            for (int i = 0; i < targets.size(); i++) {
                Node target = targets.get(i);
                unfenceable.set(i, isQuorateWithout(target, votes) && !facts.fenceAvailability().outlook(target, executors, judged.outage()).possible());
            }
        }
        List<String> stuck = judged.duties().stream().filter(duty -> !duty.isPossible()).map(duty -> duty.target().name()).toList();
        BitSet lost = lost(judged.situation());
        List<Node> nodes = judged.winner().stream().mapToObj(winner -> whatIf.judge().nodes(judged.partitions().get(winner))).flatMap(List::stream).toList();
        return new Effect(judged.isQuorate(), unfenceable, stuck, lost, nodes.isEmpty() ? Map.of() : capacity.of(nodes, lost));
    }

    /// Who takes the quorum along cannot be fenced either, but that is another question.
    private boolean isQuorateWithout(Node target, PartitionVotes votes) {
        if (!votes.nodes().contains(target.name()) || !votes.quorate()) {
            return true;
        }
        Votes rules = facts.votes();
        List<String> rest = votes.nodes().stream().filter(node -> !node.equals(target.name())).toList();
        int own = rest.stream().mapToInt(node -> rules.nodes().getOrDefault(node, 0)).sum();
        int device = votes.votes() - own - rules.nodes().getOrDefault(target.name(), 0);
        boolean tieWon = rules.tieBreaker() && own * 2 == rules.expected() && rules.tieNode().filter(rest::contains).isPresent();
        return own + device >= votes.quorum() || rules.twoNode() && !rest.isEmpty() || tieWon;
    }

    private BitSet lost(Situation situation) {
        Situation asked = situation.without(devices);
        BitSet found = placed.get(asked);
        if (found == null) {
            found = lost(whatIf.place(start, asked));
            placed.put(asked, found);
        }
        return found;
    }

    private BitSet lost(Assignment assignment) {
        BitSet lost = new BitSet();
        for (int i = 0; i < instances.size(); i++) {
            boolean needsPromotion = led.get(i);
            lost.set(i, instances.get(i).stream().noneMatch(instance -> Optional.ofNullable(assignment.place(instance))
                    .filter(place -> place.runsOn().isPresent() && (!needsPromotion || place.role() == Role.PROMOTED)).isPresent()));
        }
        return lost;
    }

    private BitSet led() {
        BitSet led = new BitSet();
        for (int i = 0; i < instances.size(); i++) {
            led.set(i, instances.get(i).stream().anyMatch(instance -> Optional.ofNullable(start.placement().get(instance)).filter(node -> start.running().isPromoted(instance, node)).isPresent()));
        }
        return led;
    }

    SweepResult.Failure described(List<Part> failed, Effect effect) {
        return new SweepResult.Failure(failed, effect.quorate(), effect.stuck(), effect.lost().stream().mapToObj(services::get).toList(), effect.spare());
    }
}
