package org.quorate.export.cib;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.RemoteNodeEntry;
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
                taken.add(primitive.name());
                reserve(primitive.foreign(), primitive.instanceAttributes(), primitive.metaAttributes(), primitive.utilization());
                primitive.operations().forEach(this::reserve);
            }
            case Group group -> {
                taken.add(group.name());
                reserve(group.foreign(), group.instanceAttributes(), group.metaAttributes());
            }
            case Clone clone -> {
                taken.add(clone.name());
                reserve(clone.foreign(), clone.instanceAttributes(), clone.metaAttributes());
            }
            case LocationConstraint location -> {
                taken.add(location.name());
                reserve(location.foreign());
                if (location.place() instanceof LocationConstraint.ByRules(List<CibRule> rules)) {
                    rules.forEach(this::reserve);
                }
            }
            case ColocationConstraint colocation -> reserveNamed(colocation.name(), colocation.foreign());
            case OrderConstraint order -> reserveNamed(order.name(), order.foreign());
            case FencingLevel level -> reserveNamed(level.name(), level.foreign());
            case Unmodelled unmodelled -> reserveXml(unmodelled.xml());
        }
    }

    private void reserveNamed(String name, Foreign foreign) {
        taken.add(name);
        reserve(foreign);
    }

    @SafeVarargs
    private void reserve(Foreign foreign, List<NvSet>... sets) {
        foreign.elements().forEach(fragment -> reserveXml(fragment.xml()));
        Optional.ofNullable(foreign.attributes().get("operations/id")).ifPresent(taken::add);
        for (List<NvSet> list : sets) {
            reserveSets(list);
        }
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
