package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A single resource: a service, a virtual machine, a remote node's connection, a fence device.
///
/// @param name    the CIB id
/// @param agent   [AgentName#OF_TEMPLATE] where the template says it
/// @param template the name of the [Template] whose configuration it takes over where it says nothing of its own
/// @param machine the machine that this resource stands for: the [VirtualMachine] that it starts and stops, or the
///                [Machine] that an `ocf:pacemaker:remote` connects to; empty for everything else
/// @param wiring  where a fence device draws its power and network from; empty for everything else, or not known
public record Primitive(ElementId id, String name, AgentName agent, Optional<String> template, Optional<String> description,
                        List<NvSet> instanceAttributes, List<NvSet> metaAttributes, List<NvSet> utilization, Operations operationSet,
                        Optional<ElementId> machine, Optional<Wiring> wiring, Foreign foreign) implements Resource {

    public Primitive {
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
        utilization = List.copyOf(utilization);
    }

    /// A primitive that is made from no template.
    public Primitive(ElementId id, String name, AgentName agent, Optional<String> description, List<NvSet> instanceAttributes,
                     List<NvSet> metaAttributes, List<NvSet> utilization, List<Operation> operations, Optional<ElementId> machine,
                     Optional<Wiring> wiring, Foreign foreign) {
        this(id, name, agent, Optional.empty(), description, instanceAttributes, metaAttributes, utilization, Operations.of(operations),
                machine, wiring, foreign);
    }

    /// A primitive with its agent's defaults.
    public static Primitive of(ElementId id, String name, AgentName agent) {
        return new Primitive(id, name, agent, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Foreign.NONE);
    }

    public List<Operation> operations() {
        return operationSet.list();
    }

    /// A fence device's own supplies and connection.
    ///
    /// @param unit  the device behind the agent where it is another than the target's management controller: a [Pdu],
    ///              a [Host] or [VirtualMachine] (a management server)
    /// @param power a [Pdu] or [PowerFeed]; empty: that of the unit
    /// @param port  empty: that of the unit
    public record Wiring(Optional<ElementId> unit, Optional<ElementId> power, Optional<Port> port) {
    }

    public boolean isFenceDevice() {
        return agent.standard().equals("stonith");
    }

    /// Whether it is the connection to a remote node (`ocf:pacemaker:remote`).
    public boolean isRemoteConnection() {
        return agent.standard().equals("ocf") && agent.provider().equals(Optional.of("pacemaker")) && agent.type().equals("remote");
    }

    public Optional<String> parameter(String name) {
        return NvSet.text(instanceAttributes, name);
    }

    public Optional<String> meta(String name) {
        return NvSet.text(metaAttributes, name);
    }

    /// The name of the guest node that it makes, by its `remote-node` meta attribute.
    public Optional<String> guestNode() {
        return meta("remote-node");
    }
}
