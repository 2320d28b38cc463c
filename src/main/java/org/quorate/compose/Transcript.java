package org.quorate.compose;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.CibRule;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.ManagementController;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Port;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.Value;

/// Writes elements anew under other ids. What must not occur twice in a design gets the next value (addresses, node ids) or
/// is left to be made (ids of the CIB's inner objects, outlets).
final class Transcript {

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
            case NvSet set -> components(Components.with(set, "id", Optional.empty()));
            case Nv pair -> new Nv(pair.name(), pair.value(), Optional.empty());
            case Operation operation -> components(Components.with(operation, "id", Optional.empty()));
            case CibRule rule -> components(Components.with(rule, "id", Optional.empty()));
            case CibRule.NodeExpression expression -> Components.with(expression, "id", Optional.empty());
            case PowerSupply supply -> components(new PowerSupply(supply.source(), Optional.empty()));
            case Port port -> components(new Port(port.network(), port.through(), next(port.address())));
            case ManagementController controller -> components(Components.with(controller, "address", next(controller.address())));
            case Record record -> components(record);
            default -> value;
        };
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
