package org.quorate.compose;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.AclRole;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.ManagementController;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Port;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Value;

/// Writes elements anew under other ids. What must not occur twice in a design gets the next value (addresses, node ids) or
/// is left to be made (ids of the CIB's inner objects, outlets).
final class Transcript {

    /// what has a CIB id of its own within an element
    private static final Set<Class<? extends Record>> CIB_PARTS = Set.of(NvSet.class, Nv.class, Operations.class, Operation.class, CibRule.class,
            CibRule.NodeExpression.class, CibRule.DateExpression.class, CibRule.TimeParts.class, CibRule.ResourceExpression.class,
            CibRule.OperationExpression.class, ResourceSet.class, Bundle.PortMapping.class, Bundle.Storage.class, Bundle.StorageMapping.class,
            AclRole.Permission.class, Alert.Recipient.class, Alert.SelectedAttribute.class);

    private final Map<ElementId, ElementId> ids;
    private final Fresh fresh;
    private final Map<String, Optional<String>> addresses = new HashMap<>();

    Transcript(Map<ElementId, ElementId> ids, Fresh fresh) {
        this.ids = ids;
        this.fresh = fresh;
    }

    Element of(Element element) {
        return renumbered((Element) written(element));
    }

    /// a value with all ids in it replaced, whatever record it is part of
    private Object written(Object value) {
        return switch (value) {
            case ElementId id -> ids.getOrDefault(id, id);
            case Optional<?> optional -> optional.map(this::written);
            case List<?> list -> list.stream().map(this::written).toList();
            case Bundle.ContainerNetwork network -> components(Components.with(Components.with(network, "id", Optional.empty()), "options", moved(network.options())));
            case Record record when CIB_PARTS.contains(record.getClass()) -> components(Components.with(record, "id", Optional.empty()));
            case PowerSupply supply -> components(new PowerSupply(supply.source(), Optional.empty()));
            case Port port -> components(new Port(port.network(), port.through(), next(port.address())));
            case ManagementController controller -> components(Components.with(controller, "address", next(controller.address())));
            case Record record -> components(record);
            default -> value;
        };
    }

    /// the replicas of a copied bundle get the next addresses
    private Map<String, String> moved(Map<String, String> network) {
        Map<String, String> moved = new LinkedHashMap<>(network);
        Optional.ofNullable(network.get("ip-range-start")).ifPresent(first -> next(Optional.of(first))
                .ifPresentOrElse(address -> moved.put("ip-range-start", address), () -> moved.remove("ip-range-start")));
        return moved;
    }

    private Record components(Record record) {
        Record written = record;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Components.get(record, component.getName());
            Object changed = written(value);
            written = changed.equals(value) ? written : Components.with(written, component.getName(), changed);
        }
        return written;
    }

    private Element renumbered(Element element) {
        return switch (element) {
            case ClusterNode node -> renumbered(node);
            case Primitive primitive -> renumbered(primitive);
            default -> element;
        };
    }

    private ClusterNode renumbered(ClusterNode node) {
        List<String> addresses = node.addresses().stream().flatMap(address -> next(Optional.of(address)).stream()).toList();
        ClusterNode numbered = Components.with(node, "nodeId", Optional.of(fresh.nodeId()));
        return Components.with(numbered, "addresses", addresses);
    }

    private Primitive renumbered(Primitive primitive) {
        Primitive result = primitive;
        for (String parameter : List.of("server", "ip")) {
            Optional<Value> address = next(primitive.parameter(parameter)).map(Value::of);
            if (primitive.parameter(parameter).isPresent()) {
                result = Components.with(result, "instanceAttributes", NvSet.with(result.instanceAttributes(), parameter, address));
            }
        }
        if (primitive.meta("remote-addr").isPresent()) {
            Optional<Value> address = next(primitive.meta("remote-addr")).map(Value::of);
            result = Components.with(result, "metaAttributes", NvSet.with(result.metaAttributes(), "remote-addr", address));
        }
        return result;
    }

    /// one address that stands in several places (a port's and its node's) becomes one address again
    private Optional<String> next(Optional<String> address) {
        return address.flatMap(present -> addresses.computeIfAbsent(present, old -> fresh.address(List.of(old))));
    }
}
