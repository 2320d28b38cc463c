package org.quorate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Elements;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NaturalId;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;

/// The fixes that change resources, what they stand in and where they may run.
public final class ResourceRemedy {

    private ResourceRemedy() {
    }

    public static Edit setParameter(Primitive primitive, String name, String value) {
        return parameter("Set " + name + "=" + value + " on " + primitive.name(), primitive, name, Optional.of(Value.of(value)));
    }

    public static Edit removeParameter(Primitive primitive, String name) {
        return parameter("Remove " + name + " from " + primitive.name(), primitive, name, Optional.empty());
    }

    /// Names a secret as the value of a parameter.
    public static Edit nameSecret(Primitive primitive, String name, String secret) {
        return parameter("Name a secret for the " + name + " of " + primitive.name(), primitive, name,
                Optional.of(new Value.Secret(secret)));
    }

    private static Edit parameter(String label, Primitive primitive, String name, Optional<Value> value) {
        return Remedy.change(label, primitive.id(), Primitive.class, each ->
                Components.with(each, "instanceAttributes", NvSet.with(each.instanceAttributes(), name, value)));
    }

    /// Takes a resource out of its group; a group that would be empty goes.
    public static Edit leaveGroup(Group group, String member) {
        String label = "Take " + member + " out of the group " + group.name();
        return group.members().size() == 1 ? Edit.remove(label, List.of(group.id()))
                : Remedy.change(label, group.id(), Group.class, each ->
                        Components.with(each, "members", each.members().stream().filter(name -> !name.equals(member)).toList()));
    }

    /// Removes a clone, not what it clones.
    public static Edit unclone(Clone clone) {
        return Edit.remove("Run " + clone.child() + " once, without the clone " + clone.name(), List.of(clone.id()));
    }

    /// Removes constraints.
    ///
    /// @param constraints at least one
    public static Edit drop(List<? extends Constraint> constraints) {
        String label = constraints.size() == 1 ? "Remove the constraint " + constraints.getFirst().name()
                : "Remove " + constraints.size() + " constraints";
        return Edit.remove(label, constraints.stream().map(Constraint::id).toList());
    }

    public static Edit ban(String resource, String node) {
        return locate("Keep " + resource + " off " + node, resource, node, Score.MINUS_INFINITY);
    }

    /// Lets a resource run on nodes, without preferring them.
    public static Edit admit(String resource, List<String> nodes) {
        String label = "Let " + resource + " run on " + String.join(", ", nodes);
        return nodes.stream().map(node -> locate(label, resource, node, new Score("0"))).reduce(Edit::then).orElseThrow();
    }

    private static Edit locate(String label, String resource, String node, Score score) {
        return add(label, resource, "location-" + resource + "-" + node, new LocationConstraint.OnNode(node, score));
    }

    /// Keeps a resource off remote and guest nodes by a rule on `#kind`.
    public static Edit onlyOnClusterNodes(String resource) {
        CibRule notCluster = new CibRule(Optional.empty(), Optional.of("-INFINITY"), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#kind", "ne", "cluster")));
        return add("Keep " + resource + " on cluster nodes", resource, "location-" + resource + "-cluster-nodes",
                new LocationConstraint.ByRules(List.of(notCluster)));
    }

    private static Edit add(String label, String resource, String name, LocationConstraint.Place place) {
        return Edit.of(label, design -> {
            Elements elements = design.topology().elements();
            return added(design, new LocationConstraint(NaturalId.free(elements, LocationConstraint.class, name), freeName(elements, name),
                    new LocationConstraint.Named(resource), Optional.empty(), place, Optional.empty(), Foreign.NONE));
        });
    }

    private static Design added(Design design, LocationConstraint constraint) {
        return Edit.put("Add " + constraint.name(), constraint).apply(design);
    }

    private static String freeName(Elements elements, String wanted) {
        List<String> taken = elements.of(Constraint.class).map(Constraint::name).toList();
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    /// Colocates two resources with a score, INFINITY to tie them and less than 0 to keep them apart.
    public static Edit colocate(String label, String resource, String with, Score score) {
        return Edit.of(label, design -> {
            Elements elements = design.topology().elements();
            String name = freeName(elements, "colocation-" + resource + "-" + with);
            return Edit.put(label, new ColocationConstraint(NaturalId.free(elements, ColocationConstraint.class, name), name, resource,
                    Optional.empty(), with, Optional.empty(), Optional.of(score), Optional.empty(), Optional.empty(),
                            Foreign.NONE)).apply(design);
        });
    }

    /// Turns preferences into confinement: nodes that none of the constraints names are out of the question.
    ///
    /// @param constraints at least one
    public static Edit confine(String resource, List<LocationConstraint> constraints) {
        List<LocationConstraint> exclusive = new ArrayList<>();
        constraints.forEach(each -> exclusive.add(Components.with(each, "discovery", Optional.of("exclusive"))));
        return Edit.put("Confine " + resource + " to the nodes that it prefers", exclusive);
    }
}
