package org.quorate.export.pcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Resources;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.analysis.NodeIds;
import org.quorate.export.pcs.PcsPlan.Member;
import org.quorate.export.pcs.PcsPlan.Part;
import org.quorate.export.pcs.PcsPlan.Remote;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.CibBoolean;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Constraint;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.Note;
import org.quorate.model.NvSet;
import org.quorate.model.PhysicalElement;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Resource;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// From a topology to the plan of its script.
///
/// Resources keep the order of the document, because the order decides between nodes that are otherwise equal. What
/// refers to resources comes after them: node entries, fencing levels, tags, constraints, the rest.
final class PcsPlanner {
    /// @see org.quorate.cib.SecretPlaceholder
    private static final Pattern PLACEHOLDER = Pattern.compile("QUORATE-SECRET\\(([A-Za-z0-9][A-Za-z0-9._-]*)\\)");

    /// sections whose objects have a place among the parts
    private static final Set<String> TYPED = Set.of("resources", "constraints", "fencing-topology", "tags", "acls", "alerts");

    private final Topology topology;
    private final PcsVersion version;
    private final Facts facts;
    private final ResourceNames names;
    private final CibPieces cib;
    private final List<LeftOut> notInCib;

    /// @param topology without properties that the cluster itself writes
    /// @param export   its CIB export, of which the parts are taken that pcs has no words for
    PcsPlanner(Topology topology, ExportResult export, PcsVersion version) {
        this.topology = topology;
        this.version = version;
        cib = new CibPieces(export.text());
        notInCib = export.leftOut().stream().filter(left -> topology.find(left.element(), ClusterElement.class)
                .filter(element -> !(element instanceof QuorumDevice)).isPresent()).toList();
        facts = Facts.of(topology);
        names = new ResourceNames(facts.resources());
    }

    /// @param more left out by the caller
    PcsPlan plan(List<LeftOut> more) {
        Carried carried = new Carried(topology);
        List<Part> parts = parts().stream().filter(part -> !part.steps().isEmpty())
                .map(part -> part.withSteps(part.steps().stream().map(carried::step).toList())).toList();
        SetupWords setup = new SetupWords(topology);
        Optional<PcsPlan.Setup> made = setup.setup();
        return new PcsPlan(topology.cluster().name(), members(), made, remotes(),
                facts.nodes().of(Node.Kind.GUEST).map(Node::name).toList(), parts, secrets(parts), agents(), expected(),
                Stream.of(setup.leftOut().stream(), more.stream(), carried.leftOut().stream(), notInCib.stream(), leftOut()).flatMap(left -> left).toList());
    }

    private List<Part> parts() {
        PropertySteps properties = new PropertySteps(topology.cluster(), cib, version);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("crm_config", "Cluster properties", properties.properties()));
        parts.add(new Part("rsc_defaults", "Resource defaults", properties.resourceDefaults()));
        parts.add(new Part("op_defaults", "Operation defaults", properties.operationDefaults()));
        parts.add(new Part("resources", "Templates", topology.all(Template.class)
                .flatMap(template -> cib.insert("resources", template.name(), "templates", List.of(template.id())).stream()).toList()));
        parts.addAll(resourceParts());
        NodeSteps nodes = new NodeSteps(cib);
        parts.add(new Part("nodes", "Node attributes and utilization", Stream.concat(
                topology.all(ClusterNode.class).flatMap(node -> nodes.steps(node).stream()),
                topology.all(RemoteNodeEntry.class).flatMap(node -> nodes.steps(node).stream())).toList()));
        LevelSteps levels = new LevelSteps(facts, cib, version);
        parts.add(new Part("fencing-topology", "Fencing levels", Stream.concat(topology.all(FencingLevel.class).flatMap(level -> levels.steps(level).stream()),
                unmodelled("fencing-topology", _ -> true)).toList()));
        parts.add(new Part("tags", "Tags", tagSteps(false)));
        parts.add(new Part("constraints", "Constraints", constraintSteps()));
        parts.add(new Part("tags", "Tags of constraints", tagSteps(true)));
        AlertSteps alerts = new AlertSteps(cib);
        parts.add(new Part("alerts", "Alerts", Stream.concat(topology.all(Alert.class).flatMap(alert -> alerts.steps(alert).stream()),
                unmodelled("alerts", _ -> true)).toList()));
        parts.add(new Part("acls", "ACLs", Stream.concat(new AclSteps(topology, cib).steps(), unmodelled("acls", _ -> true)).toList()));
        topology.all(Unmodelled.class).map(Unmodelled::section).distinct().filter(section -> !TYPED.contains(section))
                .forEach(section -> parts.add(new Part(section, "The section " + section, unmodelled(section, _ -> true).toList())));
        return parts;
    }

    /// a part for each run of resources of one kind
    private List<Part> resourceParts() {
        ResourceSteps words = new ResourceSteps(topology, facts.resources(), cib, version);
        Set<ElementId> outermost = facts.resources().topLevel().map(Resource::id).collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        for (ClusterElement element : topology.all(ClusterElement.class).toList()) {
            List<Step> steps = switch (element) {
                case Resource resource when outermost.contains(resource.id()) -> words.steps(resource);
                case Unmodelled other when other.section().equals("resources") -> List.of(insert(other));
                default -> List.of();
            };
            if (!steps.isEmpty()) {
                append(parts, title(element), steps);
            }
        }
        return parts;
    }

    private static void append(List<Part> parts, String title, List<Step> steps) {
        if (!parts.isEmpty() && parts.getLast().title().equals(title)) {
            Part last = parts.removeLast();
            parts.add(last.withSteps(Stream.concat(last.steps().stream(), steps.stream()).toList()));
        } else {
            parts.add(new Part("resources", title, steps));
        }
    }

    private static String title(ClusterElement element) {
        return switch (element) {
            case Primitive primitive when primitive.isFenceDevice() -> "Fence devices";
            case Primitive primitive when primitive.isRemoteConnection() -> "Remote nodes";
            case Primitive primitive when primitive.guestNode().isPresent() -> "Guest nodes";
            default -> "Resources";
        };
    }

    private List<Step> constraintSteps() {
        ConstraintSteps words = new ConstraintSteps(topology, names, cib, version);
        return topology.all(ClusterElement.class).flatMap(element -> switch (element) {
            case Constraint constraint -> words.steps(constraint).stream();
            case Unmodelled other when other.section().equals("constraints") -> Stream.of(insert(other));
            default -> Stream.<Step>empty();
        }).toList();
    }

    private Stream<Step> unmodelled(String section, Predicate<Unmodelled> which) {
        return topology.all(Unmodelled.class).filter(other -> other.section().equals(section)).filter(which).map(PcsPlanner::insert);
    }

    private static Step insert(Unmodelled other) {
        return new Step.Insert(other.section(), other.xml(), "such an object", List.of(other.id()));
    }

    /// @param ofConstraints whether those are wanted that name a constraint
    private List<Step> tagSteps(boolean ofConstraints) {
        TagSteps words = new TagSteps(names, cib);
        Set<String> constraints = topology.all(Constraint.class).map(Constraint::name).collect(Collectors.toSet());
        return Stream.concat(topology.all(Tag.class).filter(tag -> tag.references().stream().anyMatch(constraints::contains) == ofConstraints)
                .flatMap(tag -> words.steps(tag).stream()), unmodelled("tags", tag -> namesConstraint(tag) == ofConstraints)).toList();
    }

    private boolean namesConstraint(Unmodelled tag) {
        return topology.all(Constraint.class).anyMatch(constraint -> tag.xml().contains("\"" + constraint.name() + "\""));
    }

    private List<Member> members() {
        Map<ElementId, String> ids = NodeIds.of(topology);
        return topology.all(ClusterNode.class).map(node -> new Member(ids.getOrDefault(node.id(), ""), node.name())).toList();
    }

    private List<Remote> remotes() {
        return facts.nodes().of(Node.Kind.REMOTE).flatMap(node -> topology.find(node.element(), Primitive.class).stream())
                .filter(this::runs)
                .map(primitive -> new Remote(primitive.name(), primitive.parameter("server").orElse(primitive.name()),
                        primitive.parameter("port").orElse("3121"))).toList();
    }

    private static List<String> secrets(List<Part> parts) {
        Set<String> names = new TreeSet<>();
        parts.stream().flatMap(part -> part.steps().stream()).flatMap(PcsPlanner::texts)
                .forEach(text -> PLACEHOLDER.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(names::add));
        return List.copyOf(names);
    }

    private static Stream<String> texts(Step step) {
        return switch (step) {
            case Step.Say(var words, _) -> words.stream();
            case Step.Create(var words, _) -> words.stream();
            case Step.Insert insert -> Stream.of(insert.xml());
            case Step.Describe describe -> Stream.of(describe.xml());
        };
    }

    private List<String> agents() {
        Stream<AgentName> own = topology.all(Primitive.class).filter(primitive -> primitive.template().isEmpty()).map(Primitive::agent);
        return Stream.concat(own, topology.all(Template.class).map(Template::agent)).map(AgentName::toString).distinct().sorted().toList();
    }

    private List<String> expected() {
        return facts.resources().topLevel().flatMap(facts.resources()::primitives).filter(this::runs).map(Primitive::name).distinct().toList();
    }

    /// Whether neither the primitive nor what it stands in is stopped, unmanaged or in maintenance by the design.
    private boolean runs(Primitive primitive) {
        Resources resources = facts.resources();
        return Stream.<Optional<? extends Resource>>of(Optional.of(primitive), resources.groupOf(primitive.name()), resources.cloneOf(primitive.name()))
                .flatMap(Optional::stream).noneMatch(PcsPlanner::isHeldBack);
    }

    private static boolean isHeldBack(Resource resource) {
        Predicate<String> no = CibBoolean::isFalse;
        return meta(resource, "target-role").filter("stopped"::equalsIgnoreCase).isPresent()
                || meta(resource, "is-managed").filter(no).isPresent() || meta(resource, "maintenance").filter(CibBoolean::isTrue).isPresent();
    }

    private static Optional<String> meta(Resource resource, String name) {
        return NvSet.text(resource.metaAttributes(), name);
    }

    private Stream<LeftOut> leftOut() {
        Stream<LeftOut> devices = topology.all(QuorumDevice.class).skip(1)
                .map(device -> LeftOut.of(device.id(), "The quorum device " + device.name() + ": a cluster has one."));
        boolean physical = topology.all(PhysicalElement.class).findAny().isPresent() || topology.all(Note.class).findAny().isPresent();
        return Stream.concat(devices, physical
                ? Stream.of(LeftOut.of("Sites, racks, power, networks, hosts, virtual machines and notes: a cluster's configuration does not hold them."))
                : Stream.empty());
    }
}
