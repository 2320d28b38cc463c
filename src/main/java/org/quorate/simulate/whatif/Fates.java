package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.schedule.Placed;
import org.quorate.simulate.schedule.Problem;
import org.quorate.simulate.schedule.Reason;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;

/// What becomes of each resource instance, and why.
final class Fates {

    private final Facts facts;
    private final Problem problem;
    private final Map<String, String> before;
    private final Judged judged;
    private final Assignment assignment;
    private final QuorumLoss policy;
    private final Map<String, Placed> places = new LinkedHashMap<>();
    private final Map<String, String> interrupted;

    Fates(Facts facts, Problem problem, Map<String, String> before, Judged judged, Assignment assignment, QuorumLoss policy) {
        this.facts = facts;
        this.problem = problem;
        this.before = before;
        this.judged = judged;
        this.assignment = assignment;
        this.policy = policy;
        interrupted = interrupted();
        CloneNumbers.kept(assignment.places(), before).forEach((instance, placed) -> {
            if (!problem.isImplied(instance) && (placed.runs() || before.containsKey(instance) || !problem.isSpare(instance, assignment))) {
                places.put(instance, placed);
            }
        });
    }

    /// Where the engine puts each instance, by the number that it had.
    Map<String, Placed> places() {
        return Collections.unmodifiableMap(places);
    }

    List<Fate> all() {
        Set<String> restarting = restarting();
        restarting.addAll(interrupted.keySet());
        List<Fate> fates = new ArrayList<>();
        places.forEach((instance, placed) -> fates.add(fate(instance, placed, restarting)));
        return fates;
    }

    /// the guest nodes whose machines are started anew
    private Set<String> restarting() {
        Set<String> nodes = new HashSet<>();
        facts.remotes().stream().filter(remote -> remote.node().kind() == Node.Kind.GUEST).forEach(remote -> {
            String vm = remote.resource().name();
            Optional<String> from = Optional.ofNullable(before.get(vm));
            Optional<String> to = Optional.ofNullable(assignment.place(vm)).flatMap(Placed::runsOn);
            if (judged.situation().failing().contains(vm) || from.isPresent() && (!from.equals(to) || judged.situation().gone().contains(from.get()))) {
                nodes.add(remote.node().name());
            }
        });
        return nodes;
    }

    /// The remote nodes of which the connection was held by a node that has lost quorum, by name, with that node: it stops what runs there before the
    /// others are connected. crm_simulate plans so for such a node.
    private Map<String, String> interrupted() {
        if (judged.winner().isEmpty() || policy != QuorumLoss.STOP && policy != QuorumLoss.DEMOTE) {
            return Map.of();
        }
        Set<String> stopping = IntStream.range(0, judged.votes().size()).filter(i -> !judged.acting().contains(i))
                .mapToObj(i -> judged.votes().get(i).nodes()).flatMap(List::stream).collect(Collectors.toSet());
        return facts.nodes().of(Node.Kind.REMOTE).map(Node::name).filter(remote -> stopping.contains(before.getOrDefault(remote, "")))
                .collect(Collectors.toMap(remote -> remote, before::get));
    }

    private Fate fate(String instance, Placed placed, Set<String> restarting) {
        Optional<String> from = Optional.ofNullable(before.get(instance));
        Optional<String> to = placed.runsOn();
        Turn turn = turn(instance, from, to, restarting);
        // crm_simulate takes every lost node for one that can be fenced
        boolean held = !assignment.engine().equals(Assignment.BUILT_IN) && isHeldUp(instance, from, to, restarting);
        if (to.isPresent() && !held) {
            return new Fate(instance, from, to, turn, moved(instance, from, turn));
        }
        if (from.isEmpty()) {
            return new Fate(instance, from, Optional.empty(), Turn.IDLE, held ? Reason.FENCING.text() : placed.reason().map(Reason::text).orElse(""));
        }
        boolean blocked = held || waitsForFencing(placed) || placed.stuck() || isOnStuck(from.get()) || machine(from.get()).map(places::get).filter(this::waitsForFencing).isPresent();
        if (blocked) {
            return new Fate(instance, from, Optional.empty(), Turn.BLOCKED, blocked(from.get()));
        }
        List<String> others = problem.cloneOf(instance).stream().filter(other -> !other.equals(instance) && places.containsKey(other) && places.get(other).runs()).toList();
        if (!others.isEmpty() && judged.situation().gone().contains(from.get())) {
            return new Fate(instance, from, Optional.empty(), Turn.ENDED, "its node %s is gone, and its clone runs on with %s".formatted(from.get(), others.size() == 1 ? others.getFirst() : others.size() + " others"));
        }
        return new Fate(instance, from, Optional.empty(), Turn.LOST, lost(instance, placed));
    }

    private String moved(String instance, Optional<String> from, Turn turn) {
        if (turn == Turn.RESTARTED) {
            Optional<String> stopper = from.map(interrupted::get);
            return judged.situation().failing().contains(instance) ? "it is started again" : stopper.isPresent()
                    ? "%s has stopped it, since it has no quorum and held the connection".formatted(stopper.get()) : "its machine is started again";
        }
        return turn == Turn.MOVED ? from.filter(judged.situation().gone()::contains).map(node -> "its node " + node + " is gone").orElse("") : "";
    }

    private Turn turn(String instance, Optional<String> from, Optional<String> to, Set<String> restarting) {
        boolean again = to.filter(restarting::contains).isPresent() || judged.situation().failing().contains(instance);
        return from.isEmpty() ? Turn.STARTED : !from.equals(to) ? Turn.MOVED : again ? Turn.RESTARTED : Turn.KEPT;
    }

    /// Whether it, or the machine that it is to run in, waits for a node that the engine wants fenced and that cannot be. A live migration waits for nothing.
    private boolean isHeldUp(String instance, Optional<String> from, Optional<String> to, Set<String> restarting) {
        if (to.isEmpty() || assignment.fenced().stream().noneMatch(judged.situation().stuck()::contains)) {
            return false;
        }
        boolean migrates = problem.isMigratable(instance) && from.filter(node -> !judged.situation().gone().contains(node) && !isOnStuck(node)).isPresent();
        boolean starts = turn(instance, from, to, restarting) != Turn.KEPT && !migrates;
        return starts && problem.requiresFencing(instance) || to.flatMap(this::machine).filter(places::containsKey)
                .filter(vm -> isHeldUp(vm, Optional.ofNullable(before.get(vm)), places.get(vm).runsOn(), restarting)).isPresent();
    }

    private boolean waitsForFencing(Placed placed) {
        return placed.reason().filter(reason -> reason == Reason.UNFENCED || reason == Reason.FENCING).isPresent();
    }

    private boolean isOnStuck(String node) {
        return judged.situation().stuck().contains(node) || host(node).filter(judged.situation().stuck()::contains).isPresent();
    }

    /// where the machine of a guest ran
    private Optional<String> host(String node) {
        return machine(node).map(before::get);
    }

    private Optional<String> machine(String node) {
        return facts.nodes().find(node).flatMap(found -> facts.topology().find(found.element(), Primitive.class)).map(Primitive::name);
    }

    private String blocked(String from) {
        if (judged.partitions().isEmpty()) {
            return "no cluster node is left";
        }
        if (!judged.isQuorate()) {
            return "there is no quorum, and nobody may fence " + host(from).filter(judged.situation().stuck()::contains).orElse(from);
        }
        if (!isOnStuck(from)) {
            return "all starts wait for the fencing of %s, which is not possible".formatted(Prose.list(judged.duties().stream().filter(duty -> !duty.outlook().possible())
                    .map(duty -> duty.target().name()).toList()));
        }
        return "it may still run on %s, which %s fenced".formatted(judged.situation().stuck().contains(from) ? from : host(from).orElse(from),
                judged.duties().stream().anyMatch(duty -> duty.behind().isPresent() && isAt(duty, from)) ? "is not" : "cannot be");
    }

    private boolean isAt(Judged.Duty duty, String from) {
        return duty.target().name().equals(from) || host(from).filter(duty.target().name()::equals).isPresent();
    }

    private String machineLost(Resource resource) {
        return resource instanceof Primitive primitive && primitive.machine().filter(judged.outage()::works).isPresent() ? "its machine cannot be reached" : "its machine is dead";
    }

    private String lost(String instance, Placed placed) {
        if (judged.partitions().isEmpty()) {
            return "no cluster node is left";
        }
        if (!judged.isQuorate()) {
            return "there is no quorum: " + policy.text();
        }
        if (judged.situation().banned().contains(instance)) {
            return facts.resources().find(instance).filter(resource -> judged.outage().works(resource.id())).map(this::machineLost).orElse("it has failed");
        }
        return placed.reason().map(Reason::text).orElse("no node is left for it");
    }
}
