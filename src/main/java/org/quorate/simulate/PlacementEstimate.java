package org.quorate.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Preferences;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.Numbers;
import org.quorate.model.NvSet;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Score;

/// One run of the placement from an empty cluster.
///
/// VMs of guest nodes and connections come first, then everything by priority and document order. A resource pulls what
/// it is colocated with before it; of the nodes with the best score it takes the one with the fewest resources so far,
/// then the first by name. Afterwards what waits in vain (for an order's first, for its guest) does not run.
///
/// Source: lib/pacemaker/pcmk_sched_primitive.c, pcmk_sched_colocation.c, pcmk_sched_nodes.c of 2.1.5
final class PlacementEstimate {

    private final Facts facts;
    private final Preferences preferences;
    private final Capacity capacity;
    private final Map<String, List<Pairing>> thisWith;
    private final Map<String, List<Pairing>> withThis;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Optional<String>> assigned = new LinkedHashMap<>();
    private final Map<String, Set<String>> cloneNodes = new HashMap<>();
    private final Set<String> resting;
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> merging = new HashSet<>();
    /// guest and remote nodes to the resource that brings them up
    private final Map<String, String> bringers = new LinkedHashMap<>();

    PlacementEstimate(Facts facts) {
        this.facts = facts;
        preferences = facts.preferences();
        capacity = Capacity.of(facts);
        resting = facts.nodes().all().stream().map(Node::name).filter(this::isResting).collect(Collectors.toSet());
        List<Pairing> pairings = Pairing.all(facts);
        thisWith = pairings.stream().collect(Collectors.groupingBy(Pairing::dependent));
        withThis = pairings.stream().collect(Collectors.groupingBy(Pairing::primary));
        facts.nodes().all().stream().filter(node -> !node.isClusterNode()).forEach(node ->
                facts.topology().find(node.element(), Primitive.class).ifPresent(bringer -> bringers.putIfAbsent(node.name(), bringer.name())));
    }

    Placement run() {
        List<Resource> order = new ArrayList<>(facts.resources().topLevel().toList());
        order.sort(Comparator.comparingInt(PlacementEstimate::priority).reversed());
        if (!facts.fencing().isEnabled() || !facts.fencing().devices().isEmpty() || facts.fencing().isByWatchdog()) {
            bringers.values().forEach(this::place);
            order.forEach(this::place);
            blockWaiting();
        }
        return new Placement(inDocumentOrder());
    }

    private boolean isResting(String node) {
        return facts.nodes().isStandby(node) || facts.nodes().isInMaintenance(node);
    }

    private static int priority(Resource resource) {
        return NvSet.text(resource.metaAttributes(), "priority").map(text -> new Score(text).orZero()).orElse(0);
    }

    private void place(String name) {
        facts.resources().find(name).ifPresent(this::place);
    }

    private void place(Resource resource) {
        switch (resource) {
            case Clone clone -> placeClone(clone);
            case Bundle _ -> { }
            case Primitive _, org.quorate.model.Group _ -> facts.resources().primitives(resource).forEach(this::placePrimitive);
        }
    }

    private void placePrimitive(Primitive primitive) {
        Optional<Clone> clone = facts.resources().cloneOf(primitive.name());
        if (clone.isPresent()) {
            placeClone(clone.get());
            return;
        }
        if (assigned.containsKey(primitive.name()) || !inProgress.add(primitive.name())) {
            return;
        }
        Map<String, Integer> scores = tableOf(primitive);
        thisWith.getOrDefault(primitive.name(), List.of()).forEach(pairing -> {
            place(pairing.primary());
            follow(pairing, scores);
        });
        Map<String, Integer> wished = wishes(primitive.name(), scores);
        if (isStopped(primitive)) {
            wished.replaceAll((_, _) -> -Score.LIMIT);
        }
        Optional<String> chosen = best(wished, List.of(primitive));
        assigned.put(primitive.name(), chosen);
        chosen.ifPresent(node -> occupy(primitive, node));
        inProgress.remove(primitive.name());
    }

    /// a group's location scores act on its first member
    private Map<String, Integer> tableOf(Primitive primitive) {
        Map<String, Integer> scores = new LinkedHashMap<>(preferences.scores(primitive));
        facts.resources().groupOf(primitive.name()).filter(group -> group.members().getFirst().equals(primitive.name()))
                .ifPresent(group -> preferences.scores(group).forEach((node, score) -> scores.merge(node, score, Score::add)));
        return scores;
    }

    private boolean isStopped(Primitive primitive) {
        Optional<Resource> parent = facts.resources().parent(primitive.name());
        return primitive.meta("target-role").or(() -> parent.flatMap(p -> NvSet.text(p.metaAttributes(), "target-role")))
                .filter("Stopped"::equalsIgnoreCase).isPresent();
    }

    private void occupy(Primitive primitive, String node) {
        counts.merge(node, primitive.guestNode().isPresent() ? 2 : 1, Integer::sum);
        capacity.consume(primitive, node);
    }

    /// what the place of the primary means for the dependent's scores
    private void follow(Pairing pairing, Map<String, Integer> scores) {
        Set<String> places = places(pairing.primary(), pairing.attribute());
        Map<String, Integer> before = new LinkedHashMap<>(scores);
        scores.replaceAll((node, score) -> {
            boolean there = value(node, pairing.attribute()).filter(places::contains).isPresent();
            if (pairing.isMandatory()) {
                return there ? score : -Score.LIMIT;
            }
            if (places.isEmpty()) {
                return pairing.score() > 0 ? Score.add(score, -pairing.score()) : score;
            }
            return there ? Score.add(score, pairing.score()) : score;
        });
        boolean optional = !pairing.isMandatory() && !pairing.isBan();
        if (optional && scores.entrySet().stream().noneMatch(this::isOpen)) {
            scores.putAll(before);
        }
    }

    private Set<String> places(String resource, String attribute) {
        Set<String> nodes = cloneNodes.getOrDefault(resource, assigned.getOrDefault(resource, Optional.empty()).map(Set::of).orElse(Set.of()));
        return nodes.stream().flatMap(node -> value(node, attribute).stream()).collect(Collectors.toSet());
    }

    private Optional<String> value(String node, String attribute) {
        return facts.nodes().find(node).flatMap(found -> preferences.attribute(found, attribute));
    }

    /// the scores with what those that depend on the resource would like
    private Map<String, Integer> wishes(String name, Map<String, Integer> scores) {
        Map<String, Integer> table = scores;
        merging.add(name);
        for (Pairing pairing : withThis.getOrDefault(name, List.of())) {
            table = merged(pairing, table, pairing.score() / 1000000f);
        }
        merging.remove(name);
        return table;
    }

    private Map<String, Integer> merged(Pairing pairing, Map<String, Integer> table, float factor) {
        Optional<Resource> dependent = facts.resources().find(pairing.dependent());
        if (dependent.isEmpty() || !merging.add(pairing.dependent())) {
            return table;
        }
        Map<String, Integer> own = dependent.get() instanceof Primitive primitive ? tableOf(primitive) : preferences.scores(dependent.get());
        Map<String, Integer> work = new LinkedHashMap<>(table);
        work.replaceAll((node, score) -> {
            int wish = own.entrySet().stream().filter(entry -> value(entry.getKey(), pairing.attribute()).equals(value(node, pairing.attribute())))
                    .mapToInt(Map.Entry::getValue).max().orElse(-Score.LIMIT);
            return factor < 0 && wish < 0 ? score : Score.add(Scores.passedOn(factor, wish), score);
        });
        Map<String, Integer> result = table;
        if (work.entrySet().stream().anyMatch(this::isOpen)) {
            result = work;
            for (Pairing next : withThis.getOrDefault(pairing.dependent(), List.of())) {
                result = merged(next, result, (factor < 0 ? -1 : 1) * next.score() / 1000000f);
            }
        }
        merging.remove(pairing.dependent());
        return result;
    }

    private boolean isOpen(Map.Entry<String, Integer> entry) {
        return entry.getValue() >= 0 && isUp(entry.getKey());
    }

    /// Cluster nodes are up; a remote or guest node is once the resource that brings it up has a place. None of them takes
    /// anything while in standby or maintenance.
    private boolean isUp(String node) {
        if (resting.contains(node)) {
            return false;
        }
        String bringer = bringers.get(node);
        return bringer == null || assigned.getOrDefault(bringer, Optional.empty()).isPresent();
    }

    private Optional<String> best(Map<String, Integer> scores, List<Primitive> needs) {
        Comparator<Map.Entry<String, Integer>> order = Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue).reversed();
        order = capacity.isMinimal() ? order
                : order.thenComparing(Map.Entry::getKey, capacity.freest()).thenComparing(entry -> counts.getOrDefault(entry.getKey(), 0));
        return scores.entrySet().stream().filter(this::isOpen).filter(entry -> capacity.fits(needs, entry.getKey()))
                .min(order.thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
    }

    private void placeClone(Clone clone) {
        if (cloneNodes.containsKey(clone.name()) || !inProgress.add(clone.name())) {
            return;
        }
        List<Primitive> members = facts.resources().primitives(clone).toList();
        Map<String, Integer> scores = new LinkedHashMap<>(preferences.scores(clone));
        members.forEach(member -> preferences.scores(member).forEach((node, score) -> scores.merge(node, score, Score::add)));
        for (Pairing pairing : thisWith.getOrDefault(clone.name(), List.of())) {
            place(pairing.primary());
            follow(pairing, scores);
        }
        boolean stopped = clone.meta("target-role").filter("Stopped"::equalsIgnoreCase).isPresent();
        int most = stopped ? 0 : clone.meta("clone-max").flatMap(Numbers::integer).orElse(facts.nodes().all().size());
        int perNode = Math.max(1, clone.meta("clone-node-max").flatMap(Numbers::integer).orElse(1));
        Map<String, Integer> here = new HashMap<>();
        int instance = 0;
        while (instance < most) {
            Map<String, Integer> open = new LinkedHashMap<>(scores);
            here.forEach((node, count) -> open.computeIfPresent(node, (_, score) -> count >= perNode ? -Score.LIMIT : score));
            Optional<String> chosen = best(open, members);
            if (chosen.isEmpty()) {
                break;
            }
            here.merge(chosen.get(), 1, Integer::sum);
            for (Primitive member : members) {
                assigned.put(member.name() + ":" + instance, chosen);
                occupy(member, chosen.get());
            }
            instance++;
        }
        cloneNodes.put(clone.name(), here.keySet());
        inProgress.remove(clone.name());
    }

    /// mandatory orders: what waits for something that does not run does not run either
    private void blockWaiting() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (OrderConstraint order : facts.topology().all(OrderConstraint.class).toList()) {
                boolean mandatory = order.kind().map("Mandatory"::equals).orElse(true) && order.firstAction().map("start"::equals).orElse(true);
                if (mandatory && !runs(order.first()) && runs(order.then())) {
                    stop(order.then());
                    changed = true;
                }
            }
        }
    }

    private boolean runs(String name) {
        return facts.resources().find(name).map(resource -> resource instanceof Clone clone
                ? !cloneNodes.getOrDefault(clone.name(), Set.of()).isEmpty()
                : facts.resources().primitives(resource).allMatch(member -> assigned.getOrDefault(member.name(), Optional.empty()).isPresent()))
                .orElse(true);
    }

    private void stop(String name) {
        facts.resources().find(name).ifPresent(resource -> {
            facts.resources().primitives(resource).forEach(member -> assigned.replaceAll((instance, node) ->
                    instance.equals(member.name()) || instance.startsWith(member.name() + ":") ? Optional.empty() : node));
            cloneNodes.computeIfPresent(name, (_, _) -> Set.of());
        });
    }

    private Map<String, Optional<String>> inDocumentOrder() {
        Map<String, Optional<String>> ordered = new LinkedHashMap<>();
        facts.topology().all(Primitive.class).forEach(primitive -> {
            if (facts.resources().cloneOf(primitive.name()).isEmpty()) {
                ordered.put(primitive.name(), assigned.getOrDefault(primitive.name(), Optional.empty()));
                return;
            }
            for (int i = 0; assigned.containsKey(primitive.name() + ":" + i); i++) {
                ordered.put(primitive.name() + ":" + i, assigned.get(primitive.name() + ":" + i));
            }
        });
        return ordered;
    }
}
