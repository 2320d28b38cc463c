package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// Location constraints: whom they concern and which nodes they name.
///
/// Source: lib/pacemaker/pcmk_sched_location.c
final class LocationReading {

    private final CibTree cib;
    private final List<SchedulerNode> nodes;
    private final List<Item> top;
    private final References references;
    private final RuleEvaluation rules;
    private final NodeAttributes attributes;
    private final NameValues sets;
    private final List<Location> locations = new ArrayList<>();
    /// the nodes of rules that say the same for every resource
    private final Map<XmlElement, int[]> matches = new IdentityHashMap<>();

    LocationReading(CibTree cib, List<SchedulerNode> nodes, List<Item> top, References references, RuleEvaluation rules, NameValues sets,
                    NodeAttributes attributes) {
        this.cib = cib;
        this.nodes = nodes;
        this.top = top;
        this.references = references;
        this.rules = rules;
        this.sets = sets;
        this.attributes = attributes;
    }

    /// Those read so far, in the order of reading.
    List<Location> locations() {
        return locations;
    }

    void read(XmlElement constraint) {
        try {
            List<References.Members> members = references.sets(constraint);
            for (References.Members set : members) {
                for (String name : set.names()) {
                    constrain(constraint, references.item(name), set.text("role"), set.text("score"), null);
                }
            }
            if (members.isEmpty()) {
                simple(constraint);
            }
        } catch (References.Unknown ignored) {
            // as the scheduler does: what came before the unknown name counts
        }
    }

    private void simple(XmlElement constraint) throws References.Unknown {
        String name = CibTree.text(constraint, "rsc");
        if (name != null && references.isTag(name)) {
            for (String member : references.tagged(name)) {
                constrain(constraint, references.item(member), CibTree.text(constraint, "role"), null, null);
            }
        } else if (name != null) {
            constrain(constraint, references.item(name), null, null, null);
        }
        String pattern = CibTree.text(constraint, "rsc-pattern");
        if (pattern != null) {
            matching(constraint, pattern);
        }
    }

    private void matching(XmlElement constraint, String pattern) {
        boolean inverted = pattern.startsWith("!");
        try {
            Pattern regex = Pattern.compile(inverted ? pattern.substring(1) : pattern);
            for (Item item : top) {
                Matcher matcher = regex.matcher(item.id);
                if (matcher.find() != inverted) {
                    constrain(constraint, item, null, null, inverted ? null : matcher);
                }
            }
        } catch (PatternSyntaxException ignored) {
            // the scheduler ignores the constraint, too
        }
    }

    private void constrain(XmlElement constraint, Item item, @Nullable String role, @Nullable String setScore, @Nullable Matcher matcher) {
        String node = CibTree.text(constraint, "node");
        String score = setScore == null ? CibTree.text(constraint, "score") : setScore;
        boolean exclusive = constraint.attribute("resource-discovery").filter("exclusive"::equalsIgnoreCase).isPresent();
        String id = constraint.attribute("id").orElse("");
        if (node != null && score != null) {
            int index = find(node);
            if (index >= 0) {
                int[] scores = none();
                scores[index] = Scores.of(score);
                String wanted = role == null ? CibTree.text(constraint, "role") : role;
                if (wanted == null || Role.of(wanted) != Role.UNKNOWN) {
                    add(new Location(id, item, limit(wanted), exclusive, scores));
                }
            }
            return;
        }
        CibTree.children(constraint, "rule").forEach(rule -> byRule(rule, item, exclusive, matcher));
    }

    private void byRule(XmlElement written, Item item, boolean exclusive, @Nullable Matcher matcher) {
        XmlElement rule = cib.resolved(written);
        String role = rule == null ? null : CibTree.text(rule, "role");
        if (rule == null || role != null && Role.of(role) == Role.UNKNOWN) {
            return;
        }
        boolean same = rule.all().noneMatch(each -> each.attribute("value-source").isPresent()
                || matcher != null && each.attributes().values().stream().anyMatch(text -> text.contains("%")));
        int[] scores = same ? matches.computeIfAbsent(rule, each -> scores(each, item, null)) : scores(rule, item, matcher);
        add(new Location(rule.attribute("id").orElse(""), item, limit(role), exclusive, scores));
    }

    private int[] scores(XmlElement rule, Item item, @Nullable Matcher matcher) {
        String fixed = CibTree.text(rule, "score");
        String byAttribute = fixed != null ? null : expanded(CibTree.text(rule, "score-attribute"), matcher);
        boolean any = "or".equalsIgnoreCase(CibTree.text(rule, "boolean-op"));
        int[] scores = none();
        for (SchedulerNode node : nodes) {
            if (rules.holds(rule, new RuleEvaluation.About(name -> attributes.value(node.index(), expanded(name, matcher)),
                    () -> parameters(item, node), item.meta, null, null))) {
                int score = byAttribute != null ? ofAttribute(node, byAttribute) : Scores.of(fixed);
                scores[node.index()] = any ? Scores.add(node.score(), score) : score;
            }
        }
        return scores;
    }

    private int ofAttribute(SchedulerNode node, String attribute) {
        String value = attributes.value(node.index(), attribute);
        return value == null ? -Scores.INFINITY : Scores.of(value);
    }

    private Map<String, String> parameters(Item item, SchedulerNode node) {
        Map<String, String> parameters = new HashMap<>();
        sets.addTo(parameters, item.xml, "instance_attributes", null, false,
                new RuleEvaluation.About(name -> attributes.value(node.index(), name), Map::of, Map.of(), null, null));
        return parameters;
    }

    private static @Nullable String expanded(@Nullable String text, @Nullable Matcher matcher) {
        if (text == null || matcher == null || !text.contains("%")) {
            return text;
        }
        String result = text;
        for (int group = 0; group <= matcher.groupCount(); group++) {
            result = result.replace("%" + group, String.valueOf(matcher.group(group)));
        }
        return result;
    }

    private static Role limit(@Nullable String role) {
        return Role.of(role) == Role.PROMOTED || Role.of(role) == Role.STOPPED ? Role.of(role) : Role.UNKNOWN;
    }

    private int find(String name) {
        return nodes.stream().filter(node -> node.id().equalsIgnoreCase(name) || node.name().equalsIgnoreCase(name)).map(SchedulerNode::index)
                .findFirst().orElse(-1);
    }

    private int[] none() {
        int[] scores = new int[nodes.size()];
        Arrays.fill(scores, Scores.ABSENT);
        return scores;
    }

    /// Adds one that is no constraint of the configuration: a node's health.
    void add(Location location) {
        locations.add(location);
        location.item().locations.addFirst(location);
        if (location.exclusive()) {
            location.item().exclusive = true;
        }
    }
}
