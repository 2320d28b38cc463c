package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

/// Forms of what stands in the machine room.
final class PhysicalForms {

    private static final Pattern SUBNET = Pattern.compile("[0-9A-Fa-f.:]{2,}/\\d{1,3}");
    private static final Field NAME = Field.of("name", "Name", Editors.required("A name"));
    private static final Field ID = Field.of("id", "Id", Editors.identity()).help("permanent; a rename does not change it");

    private PhysicalForms() {
    }

    static List<Form<?>> all() {
        return List.of(site(), siteLink(), rack(), feed(), pdu(), network(), networkSwitch(), host(), virtualMachine(), storage(), note(),
                supply(), port(), controller(), lun());
    }

    private static Form<Site> site() {
        return new Form<>(Site.class, List.of(section("Identity", NAME, ID)));
    }

    private static Form<SiteLink> siteLink() {
        return new Form<>(SiteLink.class, List.of(section("Identity", NAME, ID),
                section("Connection",
                        Field.of("from", "From", Controls.required(Site.class)),
                        Field.of("to", "To", Controls.required(Site.class)),
                        Field.of("roundTrip", "Round-trip time", Editors.optional(Codec.decimal("ms"), "not known")))));
    }

    private static Form<Rack> rack() {
        return new Form<>(Rack.class, List.of(section("Identity", NAME, ID),
                section("Place", Field.of("site", "Site", Controls.reference("not known", Site.class)))));
    }

    private static Form<PowerFeed> feed() {
        return new Form<>(PowerFeed.class, List.of(section("Identity", NAME, ID),
                section("Power",
                        Field.of("site", "Site", Controls.reference("not known", Site.class)),
                        Field.of("letter", "Letter", Editors.optionalText("none")).help("the short sign that stands for it in drawings"),
                        Field.of("amperes", "Carries", Editors.optional(Codec.number(1, 100_000, "A"), "not known")),
                        Field.of("ups", "", Controls.flag("An uninterruptible supply stands behind it")))));
    }

    private static Form<Pdu> pdu() {
        return new Form<>(Pdu.class, List.of(section("Identity", NAME, ID),
                section("Power",
                        Field.of("rack", "Rack", Controls.reference("not known", Rack.class)),
                        Field.of("feed", "Draws from", Controls.reference("not known", PowerFeed.class)),
                        Field.of("outlets", "Outlets", Editors.optional(Codec.number(1, 1000, ""), "not known")),
                        Field.of("amperes", "Carries", Editors.optional(Codec.number(1, 100_000, "A"), "not known"))),
                section("Management",
                        Field.of("address", "Address", Editors.optionalText("not known")),
                        Field.of("port", "Network port", optionalPort()))));
    }

    private static Form<Network> network() {
        Codec<String> subnet = new Codec<>(text -> {
            if (!SUBNET.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException("A subnet is expected, for instance 10.0.0.0/24.");
            }
            return text.strip();
        }, text -> text, "");
        return new Form<>(Network.class, List.of(section("Identity", NAME, ID),
                section("Network",
                        Field.of("purpose", "Purpose", Controls.choice(List.of(Network.Purpose.values()), purpose -> purpose.name().toLowerCase(java.util.Locale.ROOT))),
                        Field.of("subnet", "Subnet", Editors.optional(subnet, "not known")),
                        Field.of("bonded", "", Controls.flag("Reached over bonded interfaces")))));
    }

    private static Form<Switch> networkSwitch() {
        return new Form<>(Switch.class, List.of(section("Identity", NAME, ID),
                section("Place", Field.of("place", "Stands in", Controls.reference("not known", Rack.class, Site.class))),
                section("Networks", Field.of("networks", "", Editors.references("network", Network.class))),
                section("Power", Field.of("supplies", "", supplies()))));
    }

    private static Form<Host> host() {
        return new Form<>(Host.class, List.of(section("Identity", NAME, ID),
                section("Place", Field.of("place", "Stands in", Controls.reference("not known", Rack.class, Site.class))),
                section("Power", Field.of("supplies", "", supplies())),
                section("Network", Field.of("ports", "", ports())),
                section("Management controller",
                        Field.of("controller", "", OptionalEditor.of(RecordEditor.of(controller()), "management controller",
                                context -> Optional.of(new ManagementController(Optional.empty(), Optional.empty(), Optional.empty())))),
                        Field.of("watchdog", "Watchdog", Editors.suggesting(Codec.TEXT.optional(), "none", "/dev/watchdog", "softdog"))),
                section("Capacity",
                        Field.of("cores", "Cores", Editors.optional(Codec.number(1, 100_000, ""), "not known")),
                        Field.of("memory", "Memory", Editors.optional(Quantities.MEMORY, "not known")),
                        Field.of("hypervisor", "Hypervisor", Editors.suggesting(Codec.TEXT.optional(), "runs no VMs", "KVM", "Xen", "VMware", "Hyper-V")))));
    }

    private static Form<VirtualMachine> virtualMachine() {
        return new Form<>(VirtualMachine.class, List.of(section("Identity", NAME, ID),
                section("Place",
                        Field.of("host", "Runs on", Controls.reference("where the cluster starts it", Host.class))
                                .help("for machines that the cluster does not manage"),
                        Field.of("drifting", "", Controls.flag("The hypervisor may migrate it"))),
                section("Network", Field.of("ports", "", ports())),
                section("Capacity",
                        Field.of("cores", "Cores", Editors.optional(Codec.number(1, 100_000, ""), "not known")),
                        Field.of("memory", "Memory", Editors.optional(Quantities.MEMORY, "not known")),
                        Field.of("reserved", "Reserved", Controls.answer())),
                section("Storage", Field.of("storage", "", Editors.references("storage", SharedStorage.class)))));
    }

    private static Form<SharedStorage> storage() {
        return new Form<>(SharedStorage.class, List.of(section("Identity", NAME, ID),
                section("Storage",
                        Field.of("place", "Stands in", Controls.reference("not known", Rack.class, Site.class)),
                        Field.of("protocol", "Protocol", Editors.suggesting(Codec.TEXT.optional(), "not known", "iSCSI", "FC", "NFS", "SAS"))),
                section("Volumes", Field.of("luns", "", ListEditor.ofRecords("volume", lun(),
                        context -> Optional.of(new SharedStorage.Lun("", Optional.empty(), Optional.empty(), List.of())), lun -> !lun.name().isBlank()))),
                section("Power", Field.of("supplies", "", supplies())),
                section("Network", Field.of("ports", "", ports()))));
    }

    private static Form<Note> note() {
        return new Form<>(Note.class, List.of(section("Note", NAME, Field.of("text", "Text", TextEditor.area("")), ID)));
    }

    private static Form<SharedStorage.Lun> lun() {
        return Form.of(SharedStorage.Lun.class,
                Field.inRow("name", "Name", Editors.line(Codec.required("A name"), "name")),
                Field.inRow("size", "Size", Editors.optional(Quantities.STORAGE, "size")),
                Field.of("device", "Device", Editors.optionalText("not known")),
                Field.of("users", "Seen by (nobody named: all)", Editors.references("machine", Machine.class)));
    }

    private static Form<PowerSupply> supply() {
        return Form.of(PowerSupply.class,
                Field.inRow("source", "Fed by", Controls.reference("not known", Pdu.class, PowerFeed.class)),
                Field.inRow("outlet", "Outlet", Editors.optionalText("outlet")));
    }

    private static EditorType<List<PowerSupply>> supplies() {
        return ListEditor.ofRecords("power supply", supply(), context -> Optional.of(new PowerSupply(Optional.empty(), Optional.empty())), supply -> true);
    }

    static Form<Port> port() {
        return Form.of(Port.class,
                Field.inRow("network", "Network", Controls.required(Network.class)).help("the network that the port is on"),
                Field.inRow("address", "Address", Editors.optionalText("address")).help("its address in that network"),
                Field.of("through", "Plugged into", Controls.reference("not known", Switch.class)).help("the switch at the other end of its cable"));
    }

    private static EditorType<List<Port>> ports() {
        return ListEditor.ofRecords("port", port(), PhysicalForms::firstPort, port -> true);
    }

    static EditorType<Optional<Port>> optionalPort() {
        return OptionalEditor.of(RecordEditor.of(port()), "port", PhysicalForms::firstPort);
    }

    private static Optional<Port> firstPort(FormContext context) {
        return context.candidates(List.of(Network.class)).stream().findFirst()
                .map(network -> new Port(network.id(), Optional.empty(), Optional.empty()));
    }

    private static Form<ManagementController> controller() {
        return Form.of(ManagementController.class,
                Field.of("address", "Address", Editors.optionalText("not known")),
                Field.of("power", "Powered by", Controls.reference("the host's supplies", Pdu.class, PowerFeed.class)),
                Field.of("port", "Network port", optionalPort()));
    }
}
