package org.quorate.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.quorate.layout.Box.Kind;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.Topology;

/// An alternative to [Packing]: sites, racks and machines in layers from left to right, what comes first left of what
/// follows it. It makes constraints and the use of storage visible and takes seconds for the largest designs, so it runs in
/// the background and can be given up.
public final class LayeredLayout {

    private static final Set<Kind> ARRANGED = EnumSet.of(Kind.SITE, Kind.RACK, Kind.HOST, Kind.STORAGE, Kind.QUORUM_DEVICE);
    private static final double ASPECT = 1.5;

    private final Arrangement packed;
    private final Progress progress;
    private final Map<BoxId, ElkNode> nodes = new LinkedHashMap<>();

    private LayeredLayout(Arrangement packed, Progress progress) {
        this.packed = packed;
        this.progress = progress;
    }

    /// How far it is, and whether anybody still wants it. Called on the thread that lays out.
    public interface Progress {

        /// to the end, always
        Progress NONE = _ -> true;

        /// @param share 0 to 1
        /// @return whether to go on
        boolean done(double share);
    }

    /// Positions for all that stands in places; sizes, folding and locks stay as the diagram has them.
    ///
    /// @param packed the boxes with their sizes
    /// @return empty when it was given up
    public static Optional<Diagram> arrange(Topology topology, Arrangement packed, Diagram diagram, Progress progress) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        return new LayeredLayout(packed, progress).run(topology, diagram);
    }

    private Optional<Diagram> run(Topology topology, Diagram diagram) {
        ElkNode graph = ElkGraphUtil.createGraph();
        configure(graph, new ElkPadding(barsOf(BoxId.ROOT), 0, 0, 0), Sizes.SITE_GAP);
        nodes.put(BoxId.ROOT, graph);
        packed.boxes().stream().filter(placed -> ARRANGED.contains(placed.kind())).forEach(this::add);
        new Relations(topology, packed).pairs().forEach(pair -> connect(pair.first(), pair.second()));
        Monitor monitor = new Monitor();
        new RecursiveGraphLayoutEngine().layout(graph, monitor);
        return monitor.isCanceled() ? Optional.empty() : Optional.of(positions(diagram));
    }

    private void add(Placed placed) {
        ElkNode parent = nodes.get(placed.parent());
        if (parent == null) {
            return;
        }
        ElkNode node = ElkGraphUtil.createNode(parent);
        node.setDimensions(placed.bounds().width(), placed.bounds().height());
        nodes.put(placed.id(), node);
        if ((placed.kind() == Kind.SITE || placed.kind() == Kind.RACK) && !placed.isClosed()) {
            boolean site = placed.kind() == Kind.SITE;
            double top = Sizes.HEADER + Sizes.PADDING + (site ? barsOf(placed.id()) : 0);
            configure(node, new ElkPadding(top, Sizes.PADDING, foot(placed), Sizes.PADDING), site ? Sizes.RACK_GAP : Sizes.HOST_GAP_X);
        }
    }

    private static void configure(ElkNode container, ElkPadding padding, double gap) {
        container.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        container.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        container.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
        container.setProperty(CoreOptions.PADDING, padding);
        container.setProperty(CoreOptions.SPACING_NODE_NODE, Math.max(gap, Sizes.HOST_GAP_Y));
        container.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, gap);
    }

    /// The room that network bars take.
    private double barsOf(BoxId container) {
        return packed.children(container).stream().filter(child -> child.kind() == Kind.NETWORK).count() * (Sizes.BAR + Sizes.BAR_GAP);
    }

    /// The room that power distribution units, fence devices and the tray take.
    private double foot(Placed container) {
        return Sizes.PADDING + packed.children(container.id()).stream().mapToDouble(child -> switch (child.kind()) {
            case PDU, FENCE_STRIP, TRAY -> child.bounds().height() + Sizes.BAR_GAP;
            case ROOT, NETWORK, SITE, RACK, HOST, VM, GROUP, SERVICE, STORAGE, QUORUM_DEVICE, FENCE_DEVICE, NOTE -> 0;
        }).sum();
    }

    /// An edge between the two boxes of one container that the ends stand in.
    private void connect(BoxId first, BoxId second) {
        Map<BoxId, BoxId> around = new HashMap<>();
        for (BoxId at = first; !at.equals(BoxId.ROOT); at = parent(at)) {
            around.put(parent(at), at);
        }
        for (BoxId at = second; !at.equals(BoxId.ROOT); at = parent(at)) {
            BoxId other = around.get(parent(at));
            if (other != null) {
                if (!other.equals(at) && nodes.containsKey(other) && nodes.containsKey(at)) {
                    ElkGraphUtil.createSimpleEdge(nodes.get(other), nodes.get(at));
                }
                return;
            }
        }
    }

    private BoxId parent(BoxId id) {
        return packed.find(id).map(Placed::parent).orElse(BoxId.ROOT);
    }

    private Diagram positions(Diagram diagram) {
        Map<ElementId, Spot> spots = new LinkedHashMap<>();
        nodes.forEach((id, node) -> id.element().filter(_ -> id.isElement()).ifPresent(element -> {
            Spot old = diagram.spot(element).orElse(Spot.at(0, 0));
            spots.put(element, new Spot(Optional.of(new Diagram.Point(Math.rint(node.getX()), Math.rint(node.getY()))), old.size(), old.folded(),
                    old.locked()));
        }));
        return diagram.with(spots);
    }

    /// Passes on how far ELK is.
    private final class Monitor extends BasicProgressMonitor {

        private boolean given;
        private int steps;

        @Override
        public boolean isCanceled() {
            // ELK asks this again and again; how many steps there are it does not say
            given = given || !progress.done(1 - 1.0 / (1 + steps++ / 100.0));
            return given;
        }
    }
}
