package org.quorate.cib.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.cib.XmlElement;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// The ids of a CIB, each once: those that the design has are kept, others are made so that they clash with none.
final class Ids {

    private final Set<String> taken = new HashSet<>();

    Ids(Topology topology) {
        reserveSets(topology.cluster().properties());
        reserveSets(topology.cluster().resourceDefaults());
        reserveSets(topology.cluster().operationDefaults());
        topology.all(ClusterElement.class).forEach(this::reserve);
    }

    /// @param written the id that the design has
    /// @param natural the id to be made otherwise, see [org.quorate.cib.CibIds]
    String of(Optional<String> written, String natural) {
        if (written.isPresent()) {
            return written.get();
        }
        String id = natural;
        for (int number = 1; !taken.add(id); number++) {
            id = natural + "-" + number;
        }
        return id;
    }

    private void reserve(ClusterElement element) {
        switch (element) {
            case ClusterNode node -> reserve(node.foreign(), node.attributes(), node.utilization());
            case RemoteNodeEntry entry -> reserve(entry.foreign(), entry.attributes(), entry.utilization());
            case QuorumDevice _ -> { }
            case Primitive primitive -> {
                reserveNamed(primitive.name(), primitive.foreign(), primitive.instanceAttributes(), primitive.metaAttributes(), primitive.utilization());
                reserve(primitive.operationSet());
            }
            case Template template -> {
                reserveNamed(template.name(), template.foreign(), template.instanceAttributes(), template.metaAttributes(), template.utilization());
                reserve(template.operationSet());
            }
            case Group group -> reserveNamed(group.name(), group.foreign(), group.instanceAttributes(), group.metaAttributes());
            case Clone clone -> reserveNamed(clone.name(), clone.foreign(), clone.instanceAttributes(), clone.metaAttributes());
            case Bundle bundle -> {
                reserveNamed(bundle.name(), bundle.foreign(), bundle.instanceAttributes(), bundle.metaAttributes());
                reserve(bundle);
            }
            case Constraint constraint -> {
                reserveNamed(constraint.name(), foreign(constraint));
                constraint.resourceSets().forEach(set -> set.id().ifPresent(taken::add));
                if (constraint instanceof LocationConstraint location && location.place() instanceof LocationConstraint.ByRules(List<CibRule> rules)) {
                    rules.forEach(this::reserve);
                }
            }
            case Tag tag -> reserveNamed(tag.name(), tag.foreign());
            case AclRole role -> {
                reserveNamed(role.name(), role.foreign());
                role.permissions().forEach(permission -> permission.id().ifPresent(taken::add));
            }
            case AclTarget target -> reserveNamed(target.name(), target.foreign());
            case AclGroup group -> reserveNamed(group.name(), group.foreign());
            case Alert alert -> {
                reserveNamed(alert.name(), alert.foreign(), alert.instanceAttributes(), alert.metaAttributes());
                alert.select().flatMap(Alert.Select::attributes).stream().flatMap(List::stream)
                        .forEach(attribute -> attribute.id().ifPresent(taken::add));
                alert.recipients().forEach(this::reserve);
            }
            case FencingLevel level -> reserveNamed(level.name(), level.foreign());
            case Unmodelled unmodelled -> reserveXml(unmodelled.xml());
        }
    }

    @SafeVarargs
    private void reserveNamed(String name, Foreign foreign, List<NvSet>... sets) {
        taken.add(name);
        reserve(foreign, sets);
    }

    @SafeVarargs
    private void reserve(Foreign foreign, List<NvSet>... sets) {
        foreign.elements().forEach(fragment -> reserveXml(fragment.xml()));
        for (List<NvSet> list : sets) {
            reserveSets(list);
        }
    }

    private static Foreign foreign(Constraint constraint) {
        return switch (constraint) {
            case LocationConstraint location -> location.foreign();
            case ColocationConstraint colocation -> colocation.foreign();
            case ColocationSetConstraint colocation -> colocation.foreign();
            case OrderConstraint order -> order.foreign();
            case OrderSetConstraint order -> order.foreign();
            case TicketConstraint ticket -> ticket.foreign();
        };
    }

    private void reserve(Bundle bundle) {
        bundle.network().ifPresent(network -> {
            network.id().ifPresent(taken::add);
            network.ports().forEach(port -> port.id().ifPresent(taken::add));
        });
        bundle.storage().ifPresent(storage -> {
            storage.id().ifPresent(taken::add);
            storage.mappings().forEach(mapping -> mapping.id().ifPresent(taken::add));
        });
    }

    private void reserve(Alert.Recipient recipient) {
        recipient.id().ifPresent(taken::add);
        reserveSets(recipient.instanceAttributes());
        reserveSets(recipient.metaAttributes());
    }

    private void reserve(Operations operations) {
        operations.id().ifPresent(taken::add);
        operations.list().forEach(this::reserve);
    }

    private void reserve(Operation operation) {
        operation.id().ifPresent(taken::add);
        reserve(operation.foreign(), operation.attributes(), operation.meta());
    }

    private void reserveSets(List<NvSet> sets) {
        for (NvSet set : sets) {
            set.id().ifPresent(taken::add);
            set.rule().ifPresent(this::reserve);
            set.pairs().stream().map(Nv::id).forEach(id -> id.ifPresent(taken::add));
            reserve(set.foreign());
        }
    }

    private void reserve(CibRule rule) {
        rule.id().ifPresent(taken::add);
        for (CibRule.Expression expression : rule.expressions()) {
            switch (expression) {
                case CibRule.NodeExpression node -> node.id().ifPresent(taken::add);
                case CibRule.DateExpression date -> {
                    date.id().ifPresent(taken::add);
                    date.spec().flatMap(CibRule.TimeParts::id).ifPresent(taken::add);
                    date.duration().flatMap(CibRule.TimeParts::id).ifPresent(taken::add);
                }
                case CibRule.ResourceExpression resource -> resource.id().ifPresent(taken::add);
                case CibRule.OperationExpression operation -> operation.id().ifPresent(taken::add);
                case CibRule.NestedRule(CibRule nested) -> reserve(nested);
                case CibRule.ForeignExpression(String xml) -> reserveXml(xml);
            }
        }
    }

    /// what cannot be read is left out later, and said there
    private void reserveXml(String xml) {
        Building.parsed(xml).stream().flatMap(XmlElement::all).flatMap(element -> element.attribute("id").stream()).forEach(taken::add);
    }
}
