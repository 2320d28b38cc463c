package org.quorate.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Element;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NvSet;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Unmodelled;

/// What a part of a cluster's configuration says, in one line beside its name.
public final class Summary {

    private Summary() {
    }

    /// Empty for what its name and icon say all of.
    public static String of(Element element) {
        return switch (element) {
            case Primitive primitive -> primitive.template().map(template -> "from " + template).orElse(agent(primitive.agent()));
            case Template template -> agent(template.agent());
            case Bundle bundle -> bundle.container().engine() + " × " + bundle.replicas();
            case Clone clone -> clone.isPromotable() ? "promotable" : "clone";
            case Group group -> group.members().size() + " in order";
            case LocationConstraint location -> location(location);
            case ColocationConstraint colocation -> colocation.resource() + (colocation.weight() < 0 ? " apart from " : " with ") + colocation.with()
                    + score(colocation.score());
            case ColocationSetConstraint colocation -> (isApart(colocation) ? "apart: " : "together: ") + sets(colocation.sets(), " with ") + score(colocation.score());
            case OrderConstraint order -> order.first() + " → " + order.then() + order.kind().map(kind -> ", " + kind).orElse("");
            case OrderSetConstraint order -> sets(order.sets(), " → ") + order.kind().map(kind -> ", " + kind).orElse("");
            case TicketConstraint ticket -> "ticket " + ticket.ticket() + " for " + subject(ticket.subject());
            case Tag tag -> String.join(", ", tag.references());
            case AclRole role -> role.permissions().stream().map(Summary::of).collect(Collectors.joining("; "));
            case AclTarget user -> String.join(", ", user.roles());
            case AclGroup group -> String.join(", ", group.roles());
            case Alert alert -> alert.path();
            case FencingLevel level -> level.index() + ": " + String.join(", ", level.devices());
            case Unmodelled other -> XmlMask.of(other.xml()).lines().findFirst().orElse("").strip();
            default -> "";
        };
    }

    private static String agent(AgentName agent) {
        return agent.equals(AgentName.OF_TEMPLATE) ? "" : agent.toString();
    }

    private static String score(Optional<Score> score) {
        return score.filter(present -> Math.abs(present.orZero()) < Score.LIMIT).map(present -> ", score " + present.text()).orElse("");
    }

    private static boolean isApart(ColocationSetConstraint colocation) {
        return colocation.score().map(score -> score.orZero() < 0).orElse(false);
    }

    private static String location(LocationConstraint location) {
        String subject = switch (location.subject()) {
            case LocationConstraint.Named(String resource) -> resource;
            case LocationConstraint.Pattern(String regex) -> "/" + regex + "/";
            case LocationConstraint.Sets(List<ResourceSet> sets) -> sets(sets, ", ");
        };
        return subject + switch (location.place()) {
            case LocationConstraint.OnNode(String node, Score score) -> (score.orZero() < 0 ? " off " : " on ") + node + ", score " + score.text();
            case LocationConstraint.ByRules(var rules) -> rules.isEmpty() ? "" : ": " + rules.stream().map(RuleWords::of).collect(Collectors.joining("; "));
        };
    }

    private static String subject(TicketConstraint.Subject subject) {
        return switch (subject) {
            case TicketConstraint.Named(String resource, Optional<String> role) -> resource + role.map(word -> " (" + word + ")").orElse("");
            case TicketConstraint.Sets(List<ResourceSet> sets) -> sets(sets, ", ");
        };
    }

    private static String sets(List<ResourceSet> sets, String between) {
        return sets.stream().map(set -> set.reference().map(id -> "set " + id).orElseGet(() -> members(set))).collect(Collectors.joining(between));
    }

    private static String members(ResourceSet set) {
        String members = String.join(set.isSequential() ? " → " : ", ", set.resources());
        return set.isSequential() ? members : "{" + members + "}";
    }

    /// A set with what distinguishes it from others: "a, b · role Promoted".
    public static String of(ResourceSet set) {
        if (set.reference().isPresent()) {
            return "as set " + set.reference().get();
        }
        String members = set.resources().isEmpty() ? "no resource" : String.join(", ", set.resources());
        return joined(members, RuleWords.pairs(set.options()));
    }

    /// When a set of pairs applies, and whether it stands for another one; empty when always and for itself.
    public static String of(NvSet set) {
        return joined(set.reference().map(id -> "as set " + id).orElse(""), set.rule().map(rule -> "where " + RuleWords.conditions(rule)).orElse(""),
                set.score().map(score -> "score " + score).orElse(""));
    }

    public static String of(AclRole.Permission permission) {
        String object = permission.xpath().or(permission::reference).or(permission::objectType).orElse("nothing");
        return permission.kind() + " " + object + permission.attribute().map(name -> " @" + name).orElse("");
    }

    /// Names and values of options, "timeout 20s, role Promoted".
    public static String of(Map<String, String> options) {
        return RuleWords.pairs(options);
    }

    private static String joined(String... parts) {
        List<String> all = new ArrayList<>(List.of(parts));
        all.removeIf(String::isEmpty);
        return String.join(" · ", all);
    }
}
