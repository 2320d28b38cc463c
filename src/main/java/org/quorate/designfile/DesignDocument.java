package org.quorate.designfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Constraint;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Host;
import org.quorate.model.Info;
import org.quorate.model.Intentions;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.NvSet;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.Sbd;
import org.quorate.model.Scenario;
import org.quorate.model.Settings;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

/// A design in the shape of the file: elements by their kinds, those of one CIB section in one list, in their order.
///
/// @param quorate the version of the file format
record DesignDocument(int quorate, Info design, Intentions intentions, Physical topology, Configuration cluster,
                      Map<ElementId, Diagram.Spot> diagram, Settings settings, List<Scenario> scenarios) {

    /// The version that this program writes, and the newest one that it reads.
    static final int VERSION = 1;

    /// The machine room.
    record Physical(List<Site> sites, List<SiteLink> siteLinks, List<Rack> racks, List<PowerFeed> feeds, List<Pdu> pdus, List<Network> networks,
                    List<Switch> switches, List<SharedStorage> storage, List<Host> hosts, List<VirtualMachine> virtualMachines, List<Note> notes) {

        static final Physical NONE = new Physical(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());

        private static Physical of(Elements all) {
            return new Physical(all.of(Site.class).toList(), all.of(SiteLink.class).toList(), all.of(Rack.class).toList(),
                    all.of(PowerFeed.class).toList(), all.of(Pdu.class).toList(), all.of(Network.class).toList(), all.of(Switch.class).toList(),
                    all.of(SharedStorage.class).toList(), all.of(Host.class).toList(), all.of(VirtualMachine.class).toList(),
                    all.of(Note.class).toList());
        }

        private List<List<? extends Element>> lists() {
            return List.of(sites, siteLinks, racks, feeds, pdus, networks, switches, storage, hosts, virtualMachines, notes);
        }
    }

    /// The cluster's configuration.
    ///
    /// @param other the objects of CIB sections that the model does not know
    record Configuration(String name, Optional<String> validateWith, Map<String, String> cibAttributes, List<String> sections, Corosync corosync,
                         List<QuorumDevice> quorumDevices, Optional<Sbd> sbd, List<ClusterElement> nodes, List<NvSet> properties,
                         List<NvSet> resourceDefaults, List<NvSet> operationDefaults, List<ClusterElement> resources,
                         List<ClusterElement> constraints, List<ClusterElement> fencingLevels, List<ClusterElement> tags,
                         List<ClusterElement> acls, List<ClusterElement> alerts, List<Unmodelled> other) {

        static final Configuration NONE = of(Topology.EMPTY);

        private static Configuration of(Topology topology) {
            Cluster cluster = topology.cluster();
            return new Configuration(cluster.name(), cluster.validateWith(), cluster.cibAttributes(), cluster.sections(), cluster.corosync(),
                    topology.all(QuorumDevice.class).toList(), cluster.sbd(),
                    section(topology, "nodes", each -> each instanceof ClusterNode || each instanceof RemoteNodeEntry),
                    cluster.properties(), cluster.resourceDefaults(), cluster.operationDefaults(),
                    section(topology, "resources", each -> each instanceof Resource || each instanceof Template),
                    section(topology, "constraints", Constraint.class::isInstance),
                    section(topology, "fencing-topology", FencingLevel.class::isInstance),
                    section(topology, "tags", Tag.class::isInstance),
                    section(topology, "acls", each -> each instanceof AclRole || each instanceof AclTarget || each instanceof AclGroup),
                    section(topology, "alerts", Alert.class::isInstance),
                    topology.all(Unmodelled.class).filter(each -> !SECTIONS.contains(each.section())).toList());
        }

        private static List<ClusterElement> section(Topology topology, String section, Predicate<ClusterElement> typed) {
            return topology.all(ClusterElement.class)
                    .filter(each -> typed.test(each) || each instanceof Unmodelled object && object.section().equals(section)).toList();
        }

        private Cluster cluster() {
            return new Cluster(name, corosync, sbd, properties, resourceDefaults, operationDefaults, validateWith, cibAttributes, sections);
        }

        private List<List<? extends Element>> lists() {
            return List.of(nodes, quorumDevices, resources, constraints, fencingLevels, tags, acls, alerts, other);
        }
    }

    private static final List<String> SECTIONS = List.of("nodes", "resources", "constraints", "fencing-topology", "tags", "acls", "alerts");

    static DesignDocument of(Design design) {
        Topology topology = design.topology();
        return new DesignDocument(VERSION, design.info(), topology.intentions(), Physical.of(topology.elements()), Configuration.of(topology),
                design.diagram().spots(), design.settings(), design.scenarios());
    }

    /// @throws IllegalArgumentException if two elements have one id
    Design toDesign() {
        List<Element> elements = new ArrayList<>();
        topology.lists().forEach(elements::addAll);
        cluster.lists().forEach((Collection<? extends Element> list) -> elements.addAll(list));
        return new Design(design, new Topology(Elements.of(elements), cluster.cluster(), intentions), new Diagram(diagram), settings, scenarios);
    }
}
