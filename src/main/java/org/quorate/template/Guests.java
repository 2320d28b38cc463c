package org.quorate.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.AgentName;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.model.VirtualMachine;

/// Guest nodes and remote nodes of a draft.
final class Guests {

    private final Draft draft;
    private final ElementId storage;

    Guests(Draft draft, ElementId storage) {
        this.draft = draft;
        this.storage = storage;
    }

    /// A virtual machine with pacemaker-remoted in it.
    void machine(String name) {
        draft.add(new VirtualMachine(ElementId.of(name), name, Optional.empty(), List.of(), Optional.of(2), Optional.of(8 * 1024),
                List.of(storage), false, Optional.empty()));
    }

    /// The resource that starts the machine and makes it the guest node of the same name.
    void resource(String machine, String address) {
        String name = "vm-" + machine;
        Map<String, String> parameters = Draft.values("config", "/etc/libvirt/qemu/" + machine + ".xml", "hypervisor", "qemu:///system",
                "migration_transport", "ssh");
        Map<String, String> meta = Draft.values("allow-migrate", "true", "remote-node", machine, "remote-addr", address,
                "remote-connect-timeout", "60s");
        draft.add(new Primitive(Draft.resource(name), name, AgentName.ocf("heartbeat", "VirtualDomain"), Optional.empty(), Draft.set(parameters),
                Draft.set(meta), List.<NvSet>of(), List.of(Draft.operation("start", "0s", "120s"), Draft.operation("stop", "0s", "300s"),
                Draft.operation("migrate_to", "0s", "300s"), Draft.operation("migrate_from", "0s", "120s"), Draft.operation("monitor", "30s", "30s")),
                Optional.of(ElementId.of(machine)), Optional.empty(), Foreign.NONE));
    }

    /// Virtual machines run, and are looked for, on cluster nodes only.
    void keepOnClusterNodes() {
        draft.byKind("vms-on-cluster-nodes", "^vm-", "ne", "cluster", Score.MINUS_INFINITY, "never");
    }

    /// The connection to a remote node on a host of the same name.
    void connection(String host, String address) {
        draft.add(new Primitive(Draft.resource(host), host, AgentName.ocf("pacemaker", "remote"), Optional.empty(),
                Draft.set(Draft.values("server", address, "reconnect_interval", "60s")), List.of(), List.of(),
                List.of(Draft.operation("monitor", "30s", "30s")), Optional.of(ElementId.of(host)), Optional.empty(), Foreign.NONE));
    }
}
