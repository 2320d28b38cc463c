package org.quorate.designfile;

import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Form;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.RecordForm;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.VirtualMachine;

/// The things in the machine room.
final class PhysicalForms {

    /// A rack or site.
    private static final Form<ElementId> PLACE = Forms.reference(Rack.class, Site.class);
    /// A power distribution unit or feed.
    static final Form<ElementId> POWER = Forms.reference(Pdu.class, PowerFeed.class);

    private static final RecordForm<PowerSupply> SUPPLY = RecordForm.of(PowerSupply.class, "a power supply", "One power supply unit.",
            Field.optional("source", POWER, "The PDU or power feed that feeds it; not known without it."),
            Field.optional("outlet", Forms.TEXT, "The outlet of the PDU."));

    static final RecordForm<Port> PORT = RecordForm.of(Port.class, "a port", "A connection to a network.",
            Field.required("network", Forms.reference(Network.class), "The network."),
            Field.optional("through", Forms.reference(Switch.class), "The switch it is plugged into; not known without it."),
            Field.optional("address", Forms.TEXT, "The address on this network."));

    private static final Field<?> SUPPLIES = Field.list("supplies", SUPPLY, "The power supply units.");
    private static final Field<?> PORTS = Field.list("ports", PORT, "The connections to networks.");

    static final RecordForm<Site> SITE = RecordForm.element(Site.class, "name", "A data centre or another place with a fate of its own.");

    static final RecordForm<SiteLink> SITE_LINK = RecordForm.element(SiteLink.class, "name", "The connection between two sites.",
            Field.required("from", Forms.reference(Site.class), "One site."),
            Field.required("to", Forms.reference(Site.class), "The other site."),
            Field.optional("roundTrip", Forms.NUMBER, "The round-trip time in milliseconds."));

    static final RecordForm<Rack> RACK = RecordForm.element(Rack.class, "name", "A rack.",
            Field.optional("site", Forms.reference(Site.class), "The site it stands in."));

    static final RecordForm<PowerFeed> FEED = RecordForm.element(PowerFeed.class, "name", "An independent supply of power.",
            Field.optional("site", Forms.reference(Site.class), "The site it serves."),
            Field.optional("letter", Forms.TEXT, "The short sign that stands for it in drawings: A or B."),
            Field.optional("amperes", Forms.WHOLE_NUMBER, "What it can carry, in amperes."),
            Field.flag("ups", "Whether an uninterruptible supply stands behind it."));

    static final RecordForm<Pdu> PDU = RecordForm.element(Pdu.class, "name", "A power distribution unit.",
            Field.optional("rack", Forms.reference(Rack.class), "The rack it is mounted in."),
            Field.optional("feed", Forms.reference(PowerFeed.class), "The power feed it draws from."),
            Field.optional("address", Forms.TEXT, "The management address, by which a fence device reaches it."),
            Field.optional("port", PORT, "How its management port is connected."),
            Field.optional("outlets", Forms.WHOLE_NUMBER, "The number of outlets."),
            Field.optional("amperes", Forms.WHOLE_NUMBER, "What it can carry, in amperes."));

    static final RecordForm<Network> NETWORK = RecordForm.element(Network.class, "name", "A network segment.",
            Field.required("purpose", Forms.word(Network.Purpose.class), "What it is for; the cluster network carries corosync."),
            Field.optional("subnet", Forms.TEXT, "The addresses, in CIDR form: 10.0.0.0/24."),
            Field.flag("bonded", "Whether machines reach it over bonded interfaces on two switches."));

    static final RecordForm<Switch> SWITCH = RecordForm.element(Switch.class, "name", "A network switch.",
            Field.optional("place", PLACE, "The rack or site it stands in."),
            Field.list("networks", Forms.reference(Network.class), "The networks it carries."),
            SUPPLIES);

    private static final RecordForm<ManagementController> CONTROLLER = RecordForm.of(ManagementController.class, "a management controller",
            "A host's management controller (BMC, iLO, iDRAC).",
            Field.optional("address", Forms.TEXT, "The address, by which a fence device reaches it."),
            Field.optional("port", PORT, "How it is connected."),
            Field.optional("power", POWER, "The PDU or power feed it has of its own; without it, it draws from the host's supplies."));

    static final RecordForm<Host> HOST = RecordForm.element(Host.class, "name", "A physical machine.",
            Field.optional("place", PLACE, "The rack or site it stands in."),
            Field.optional("cores", Forms.WHOLE_NUMBER, "The number of processor cores."),
            Field.optional("memory", Forms.WHOLE_NUMBER, "The memory, in MiB."),
            Field.optional("hypervisor", Forms.TEXT, "What runs virtual machines on it (KVM); without it none do."),
            Field.optional("watchdog", Forms.TEXT, "The device file of its hardware watchdog, or softdog."),
            Field.optional("controller", CONTROLLER, "The management controller."),
            SUPPLIES, PORTS).inLines();

    static final RecordForm<VirtualMachine> VIRTUAL_MACHINE = RecordForm.element(VirtualMachine.class, "name", "A virtual machine.",
            Field.optional("host", Forms.reference(Host.class), "The host it runs on; not for virtual machines that the cluster starts."),
            Field.optional("cores", Forms.WHOLE_NUMBER, "The number of virtual processors."),
            Field.optional("memory", Forms.WHOLE_NUMBER, "The memory, in MiB."),
            Field.list("storage", Forms.reference(SharedStorage.class), "The shared storage its disks are on; local or not known without it."),
            Field.flag("drifting", "Whether the hypervisor may migrate it on its own account."),
            Field.optional("reserved", Forms.FLAG, "Whether its processor and memory are reserved; not known without it."),
            PORTS);

    private static final RecordForm<SharedStorage.Lun> LUN = RecordForm.of(SharedStorage.Lun.class, "a volume", "A volume of a shared storage.",
            Field.required("name", Forms.TEXT, "The name."),
            Field.optional("device", Forms.TEXT, "The path under which machines see it; an SBD disk is recognised by it."),
            Field.optional("size", Forms.WHOLE_NUMBER, "The size, in GiB."),
            Field.list("users", Forms.reference(Machine.class), "The machines that see it; all without it."));

    static final RecordForm<SharedStorage> STORAGE = RecordForm.element(SharedStorage.class, "name", "Storage that several machines reach.",
            Field.optional("place", PLACE, "The rack or site it stands in."),
            Field.optional("protocol", Forms.TEXT, "iSCSI, FC, NFS and the like."),
            Field.list("luns", LUN, "The volumes."),
            SUPPLIES, PORTS);

    static final RecordForm<Note> NOTE = RecordForm.element(Note.class, "name", "A remark on the drawing. It has no effect on anything.",
            Field.withDefault("text", Forms.TEXT, "", "What it says."));

    private PhysicalForms() {
    }
}
