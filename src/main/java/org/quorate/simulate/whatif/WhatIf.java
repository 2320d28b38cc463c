package org.quorate.simulate.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAvailability;
import org.quorate.analysis.Node;
import org.quorate.analysis.Outage;
import org.quorate.analysis.Part;
import org.quorate.model.Info;
import org.quorate.model.Names;
import org.quorate.model.Numbers;
import org.quorate.simulate.quorum.PartitionVotes;
import org.quorate.simulate.quorum.VoteRules;
import org.quorate.simulate.quorum.VoteState;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.schedule.ClusterState;
import org.quorate.simulate.schedule.Placed;
import org.quorate.simulate.schedule.Problem;
import org.quorate.simulate.schedule.Scheduler;
import org.quorate.simulate.whatif.Outcome.Death;
import org.quorate.simulate.whatif.Outcome.PartitionOutcome;

/// What happens to a cluster, event after event, beginning with all of it up and everything running. Safe for several threads.
///
/// A fenced node stays down until an event brings it back.
public final class WhatIf {

    private final Facts facts;
    private final FencingOrder order;
    private final Problem problem;
    private final Engine engine;
    private final EventWords words;
    private final Judge judge;
    private final Upkeep upkeep;
    private final ClusterCondition running;

    private WhatIf(Facts facts, Info info, Problem problem, Engine engine) {
        this.facts = facts;
        this.engine = engine;
        this.problem = problem;
        words = new EventWords(facts, Names.of(facts.topology().elements()));
        order = new FencingOrder(facts.fencing(), info.pacemaker());
        judge = new Judge(facts, order);
        upkeep = new Upkeep(facts);
        running = start();
    }

    public static WhatIf of(Facts facts) {
        return of(facts, Info.EMPTY, Engine.BUILT_IN);
    }

    /// @param info   says which Pacemaker the design is for
    /// @param engine who places the resources after events; what runs before is always placed by the built-in one
    public static WhatIf of(Facts facts, Info info, Engine engine) {
        return new WhatIf(facts, info, Problem.of(facts), engine);
    }

    private ClusterCondition start() {
        ClusterState fresh = ClusterState.fresh(problem);
        Assignment assignment = Scheduler.assign(problem, fresh);
        ClusterState started = fresh.running(assignment);
        // what starts may make more start: guest nodes are up only now
        Assignment settled = Scheduler.assign(problem, started);
        Set<String> standby = new LinkedHashSet<>();
        Set<String> maintenance = new LinkedHashSet<>();
        facts.nodes().all().forEach(node -> {
            if (facts.nodes().isStandby(node.name())) {
                standby.add(node.name());
            }
            if (facts.nodes().isInMaintenance(node.name())) {
                maintenance.add(node.name());
            }
        });
        return new ClusterCondition(Set.of(), Set.of(), standby, maintenance, Set.of(), List.of(), Set.of(), names(facts.nodes().clusterNodes()), VoteState.running(VoteRules.of(facts)),
                started.running(settled), placement(CloneNumbers.kept(settled.places(), placement(assignment.places()))));
    }

    private static Map<String, String> placement(Map<String, Placed> places) {
        Map<String, String> placement = new LinkedHashMap<>();
        places.forEach((instance, placed) -> placed.runsOn().ifPresent(node -> placement.put(instance, node)));
        return placement;
    }

    private static Set<String> names(List<Node> nodes) {
        Set<String> names = new LinkedHashSet<>();
        nodes.forEach(node -> names.add(node.name()));
        return names;
    }

    /// The whole cluster is up and has settled.
    public ClusterCondition running() {
        return running;
    }

    public EventWords words() {
        return words;
    }

    public Judge judge() {
        return judge;
    }

    /// Where everything runs in a situation. What has just been started is promoted only by the next plan, when its agent has set promotion scores.
    public Assignment place(ClusterCondition before, Situation situation) {
        ClusterState state = situation.in(before.running());
        Assignment planned = engine.assign(state, situation);
        return situation.stuck().isEmpty() && problem.lacksPromotion(planned) ? planned.promoting(engine.assign(state.running(planned), situation)) : planned;
    }

    /// What follows from the events of one instant after the other, beginning with the whole cluster running.
    public List<Outcome> play(List<List<Event>> instants) {
        List<Outcome> outcomes = new ArrayList<>();
        ClusterCondition condition = running;
        for (List<Event> events : instants) {
            Outcome outcome = next(condition, events);
            outcomes.add(outcome);
            condition = outcome.after();
        }
        return outcomes;
    }

    /// What follows when some events happen at one instant.
    public Outcome next(ClusterCondition before, List<Event> events) {
        Happenings happenings = new Happenings(facts);
        ClusterCondition changed = happenings.after(before, events);
        Outage outage = facts.faultTree().outage(changed.failed());
        Set<String> left = happenings.left(before, outage, events);
        Set<String> crashed = new HashSet<>();
        events.forEach(event -> {
            if (event instanceof Event.Crash(Part part) && happenings.isRecovered(part)) {
                crashed.addAll(upkeep.crashed(part, before));
            }
        });
        Judged judged = judge.judge(changed, outage, new Judge.Changes(left, crashed));
        Assignment assignment = place(changed, judged.situation());
        List<Outcome.Fencing> fenced = judged.duties().stream().map(this::fencing).toList();
        Fates turns = new Fates(facts, problem, before.placement(), judged, assignment, judge.policy());
        List<Outcome.Fate> fates = new Promotions(problem, changed.running(), judged, assignment, turns.places()).in(turns.all());
        List<PartitionOutcome> partitions = partitions(judged);
        List<TimelineStep> timeline = Timeline.of(facts, order, words, new Course(events, changed, left, judged, partitions, judge.apart(judged), fenced, fates,
                changed.equals(before) && left.isEmpty() && crashed.isEmpty()));
        return new Outcome(events, dead(judged.outage()), partitions, fenced, fates, judged.warnings(), timeline, assignment.engine(),
                after(changed, judged, left, assignment, fates));
    }

    private ClusterCondition after(ClusterCondition changed, Judged judged, Set<String> left, Assignment assignment, List<Outcome.Fate> fates) {
        Set<String> down = new LinkedHashSet<>(changed.down());
        down.addAll(left);
        judged.duties().stream().filter(duty -> duty.isPossible() && duty.target().isClusterNode()).forEach(duty -> down.add(duty.target().name()));
        ClusterState settled = judged.situation().in(changed.running());
        Map<String, String> placement = new LinkedHashMap<>();
        fates.forEach(fate -> fate.to().ifPresent(node -> placement.put(fate.instance(), node)));
        Set<String> up = new LinkedHashSet<>(names(judge.nodes(judged.up())));
        up.removeAll(down);
        // the votes still show the partitions as they were: nodes that were fenced are down for them, too, as soon as the next event comes
        return new ClusterCondition(changed.failed(), down, changed.standby(), changed.maintenance(), changed.tickets(), changed.split(),
                judged.situation().stuck(), up, judged.state(), settled.running(carriedOut(assignment, fates)), placement);
    }

    /// A plan without what does not come about, since it waits for a fencing that fails. The built-in engine does not plan it.
    private static Assignment carriedOut(Assignment planned, List<Outcome.Fate> fates) {
        if (planned.engine().equals(Assignment.BUILT_IN)) {
            return planned;
        }
        Map<String, Placed> places = new LinkedHashMap<>(planned.places());
        fates.stream().filter(fate -> fate.turn() == Outcome.Turn.BLOCKED || fate.turn() == Outcome.Turn.IDLE).forEach(fate -> places.computeIfPresent(fate.instance(), (_, placed) -> placed.runs() ? placed.undone() : placed));
        return new Assignment(planned.engine(), places, planned.fenced());
    }

    private Outcome.Fencing fencing(Judged.Duty duty) {
        if (duty.behind().isPresent()) {
            String why = "it waits for the fencing of %s, which is not possible (%s)".formatted(duty.behind().get().name(), order.words());
            return new Outcome.Fencing(duty.target().name(), duty.target().element(), Optional.empty(), Optional.empty(), List.of(), false, List.of(), why);
        }
        Optional<Integer> level = duty.outlook().level().flatMap(found -> Numbers.integer(found.index()));
        List<String> tried = duty.outlook().failed().stream().map(FenceAvailability.Attempt::text).toList();
        String why = duty.outlook().possible() && tried.isEmpty() ? duty.cause().text() : String.join("; ", tried);
        return new Outcome.Fencing(duty.target().name(), duty.target().element(), duty.outlook().executor().map(Node::name), level, duty.outlook().devices(),
                duty.outlook().possible(), tried, why);
    }

    private static List<Death> dead(Outage outage) {
        List<Part> failed = outage.failed();
        return Stream.concat(failed.stream(), outage.deadParts().stream().filter(part -> !failed.contains(part)))
                .map(part -> new Death(part, failed.contains(part) ? Optional.empty() : outage.cause(part))).toList();
    }

    private List<PartitionOutcome> partitions(Judged judged) {
        List<PartitionOutcome> partitions = new ArrayList<>();
        for (int i = 0; i < judged.votes().size(); i++) {
            PartitionVotes votes = judged.votes().get(i);
            partitions.add(new PartitionOutcome(votes.nodes(), votes.votes(), votes.quorum(), votes.members().getFirst().quorate(), judged.acting().contains(i),
                    votes.reason().text()));
        }
        return partitions;
    }
}
