package org.quorate.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Value;

/// Giving an element another name wherever it is spoken of.
///
/// A resource's name stands in groups, clones, bundles, constraints, tags, ACLs and fencing levels, a template's in primitives and constraints; a node's name in location constraints and
/// their `#uname` expressions, fencing levels, node entries, and in fence devices' `pcmk_host_list` and `pcmk_host_map`.
/// Scenarios speak of anything by its name. The resource of a remote node has the node's name, so renaming it does both.
public final class Renaming {

    private Renaming() {
    }

    static Design of(Design design, ElementId id, String name) {
        Elements elements = design.topology().elements();
        Optional<Element> found = elements.find(id);
        if (found.isEmpty() || found.get().name().equals(name)) {
            return design;
        }
        Element element = found.get();
        String old = element.name();
        Elements renamed = elements.with(withName(element, name));
        if (element instanceof Resource || element instanceof Template || element instanceof Tag) {
            renamed = mapped(renamed, each -> resourceRenamed(each, old, name));
        }
        if (element instanceof Constraint || element instanceof AclRole || element instanceof Alert) {
            renamed = mapped(renamed, each -> cibIdRenamed(each, old, name));
        }
        if (element instanceof AclRole) {
            renamed = mapped(renamed, each -> roleRenamed(each, old, name));
        }
        if (element instanceof ClusterNode || element instanceof Primitive primitive && primitive.isRemoteConnection()) {
            renamed = mapped(renamed, each -> nodeRenamed(each, old, name));
        }
        return inScenarios(design, old, name).withTopology(design.topology().withElements(renamed));
    }

    private static Design inScenarios(Design design, String old, String name) {
        return design.withScenarios(design.scenarios().stream().map(scenario -> scenario.speakingOf(old, name)).toList());
    }

    /// Gives the guest node that a primitive makes another name.
    public static Edit guestNode(ElementId vmResource, String name) {
        return Edit.of("Rename guest node to " + name, design -> {
            Elements elements = design.topology().elements();
            Optional<Primitive> vm = elements.find(vmResource, Primitive.class);
            Optional<String> old = vm.flatMap(Primitive::guestNode);
            if (old.isEmpty()) {
                return design;
            }
            Elements renamed = mapped(elements, each -> nodeRenamed(each, old.get(), name));
            Primitive primitive = renamed.find(vmResource, Primitive.class).orElseThrow();
            Primitive changed = Components.with(primitive, "metaAttributes",
                    NvSet.with(primitive.metaAttributes(), "remote-node", Optional.of(Value.of(name))));
            return inScenarios(design, old.get(), name).withTopology(design.topology().withElements(renamed.with(changed)));
        });
    }

    private static Element withName(Element element, String name) {
        return (Element) Components.with((Record) element, "name", name);
    }

    private static Elements mapped(Elements elements, UnaryOperator<Element> change) {
        List<Element> changed = new ArrayList<>();
        elements.forEach(element -> changed.add(change.apply(element)));
        return Elements.of(changed);
    }

    private static Element resourceRenamed(Element element, String old, String name) {
        UnaryOperator<String> swap = text -> text.equals(old) ? name : text;
        return switch (element) {
            case Primitive primitive when primitive.template().equals(Optional.of(old)) -> Components.with(primitive, "template", Optional.of(name));
            case Bundle bundle -> Components.with(bundle, "child", bundle.child().map(swap));
            case Constraint constraint -> constraint.speakingOf(swap);
            case Tag _, AclRole _ -> cibIdRenamed(element, old, name);
            case Group group -> Components.with(group, "members", group.members().stream().map(swap).toList());
            case Clone clone -> Components.with(clone, "child", swap.apply(clone.child()));
            case FencingLevel level -> Components.with(level, "devices", level.devices().stream().map(swap).toList());
            default -> element;
        };
    }

    /// tags and permissions speak of objects of any kind
    private static Element cibIdRenamed(Element element, String old, String name) {
        UnaryOperator<String> swap = text -> text.equals(old) ? name : text;
        return switch (element) {
            case Tag tag -> Components.with(tag, "references", tag.references().stream().map(swap).toList());
            case AclRole role -> Components.with(role, "permissions", role.permissions().stream()
                    .map(permission -> Components.with(permission, "reference", permission.reference().map(swap))).toList());
            default -> element;
        };
    }

    private static Element roleRenamed(Element element, String old, String name) {
        UnaryOperator<String> swap = text -> text.equals(old) ? name : text;
        return switch (element) {
            case AclTarget user -> Components.with(user, "roles", user.roles().stream().map(swap).toList());
            case AclGroup group -> Components.with(group, "roles", group.roles().stream().map(swap).toList());
            default -> element;
        };
    }

    private static Element nodeRenamed(Element element, String old, String name) {
        return switch (element) {
            case LocationConstraint location -> Components.with(location, "place", placeRenamed(location.place(), old, name));
            case FencingLevel level when level.target() instanceof FencingLevel.NodeTarget(String node) && node.equals(old) ->
                    Components.with(level, "target", new FencingLevel.NodeTarget(name));
            case RemoteNodeEntry entry when entry.name().equals(old) -> Components.with(entry, "name", name);
            case Primitive primitive when primitive.isFenceDevice() -> Components.with(primitive, "instanceAttributes",
                    hostMapRenamed(hostListRenamed(primitive.instanceAttributes(), old, name), old, name));
            default -> element;
        };
    }

    private static LocationConstraint.Place placeRenamed(LocationConstraint.Place place, String old, String name) {
        return switch (place) {
            case LocationConstraint.OnNode(String node, Score score) -> new LocationConstraint.OnNode(node.equals(old) ? name : node, score);
            case LocationConstraint.ByRules(List<CibRule> rules) ->
                    new LocationConstraint.ByRules(rules.stream().map(rule -> ruleRenamed(rule, old, name)).toList());
        };
    }

    private static CibRule ruleRenamed(CibRule rule, String old, String name) {
        List<CibRule.Expression> expressions = rule.expressions().stream().<CibRule.Expression>map(expression -> switch (expression) {
            case CibRule.NodeExpression node when node.attribute().equals("#uname") && node.value().equals(Optional.of(old)) ->
                    Components.with(node, "value", Optional.of(name));
            case CibRule.NestedRule(CibRule nested) -> new CibRule.NestedRule(ruleRenamed(nested, old, name));
            case CibRule.NodeExpression _, CibRule.DateExpression _, CibRule.ResourceExpression _, CibRule.OperationExpression _,
                 CibRule.ForeignExpression _ -> expression;
        }).toList();
        return Components.with(rule, "expressions", expressions);
    }

    /// names in `pcmk_host_list` are separated by blanks, commas or semicolons
    private static List<NvSet> hostListRenamed(List<NvSet> sets, String old, String name) {
        return NvSet.text(sets, "pcmk_host_list")
                .map(list -> list.replaceAll("(^|[\\s,;])" + java.util.regex.Pattern.quote(old) + "(?=$|[\\s,;])",
                        "$1" + java.util.regex.Matcher.quoteReplacement(name)))
                .map(list -> NvSet.with(sets, "pcmk_host_list", Optional.of(Value.of(list)))).orElse(sets);
    }

    /// `pcmk_host_map` is `node:port[,port];node:port`
    private static List<NvSet> hostMapRenamed(List<NvSet> sets, String old, String name) {
        return NvSet.text(sets, "pcmk_host_map")
                .map(map -> map.replaceAll("(^|[;\\s])" + java.util.regex.Pattern.quote(old) + "(?=:)",
                        "$1" + java.util.regex.Matcher.quoteReplacement(name)))
                .map(map -> NvSet.with(sets, "pcmk_host_map", Optional.of(Value.of(map)))).orElse(sets);
    }
}
