package org.quorate.app.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Consumer;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.canvas.gesture.Alignment;
import org.quorate.app.canvas.gesture.Spots;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Overlay;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.compose.Copying;
import org.quorate.compose.Gathering;
import org.quorate.compose.Offer;
import org.quorate.compose.PaletteItem;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// Binds the commands that work on what the canvas shows.
final class CanvasCommands {

    private final CanvasView view;
    private final CanvasModel model;
    private final Consumer<ElementId> rename;

    CanvasCommands(CanvasView view, CanvasModel model, Consumer<ElementId> rename) {
        this.view = view;
        this.model = model;
        this.rename = rename;
    }

    void bind(Actions actions) {
        bindView(actions);
        bindEditing(actions);
        bindArranging(actions);
        bindInserting(actions);
    }

    private void bindView(Actions actions) {
        actions.bind(Command.ZOOM_IN, () -> model.look(zoomed(true)));
        actions.bind(Command.ZOOM_OUT, () -> model.look(zoomed(false)));
        actions.bind(Command.ZOOM_100, () -> model.look(model.viewport().zoomedTo(1)));
        actions.bind(Command.FIT, model::fit);
        actions.bind(Command.FIT_SELECTION, Handler.when(this::isSelected, model::fitSelection));
        actions.bind(Command.GRID, Handler.toggle(model::hasGrid, () -> model.grid(!model.hasGrid())));
        actions.bind(Command.SNAP, Handler.toggle(model::isSnapping, () -> model.snap(!model.isSnapping())));
        overlays().forEach((command, overlay) -> actions.bind(command, Handler.toggle(() -> model.overlay() == overlay, () -> model.overlay(overlay))));
    }

    private static Map<Command, Overlay> overlays() {
        Map<Command, Overlay> overlays = new LinkedHashMap<>();
        overlays.put(Command.OVERLAY_NONE, Overlay.NONE);
        overlays.put(Command.OVERLAY_POWER, Overlay.POWER);
        overlays.put(Command.OVERLAY_NETWORK, Overlay.NETWORK);
        overlays.put(Command.OVERLAY_FENCING, Overlay.FENCING);
        overlays.put(Command.OVERLAY_PLACEMENT, Overlay.PLACEMENT);
        overlays.put(Command.OVERLAY_SERVICES, Overlay.SERVICES);
        return overlays;
    }

    private Viewport zoomed(boolean larger) {
        return model.viewport().zoomedTo(model.viewport().step(larger));
    }

    private boolean isSelected() {
        return !model.selection().isEmpty();
    }

    private BooleanSupplier several(int least) {
        return () -> model.selection().ids().size() >= least;
    }

    private void bindEditing(Actions actions) {
        actions.bind(Command.SELECT_ALL, () -> model.selection().set(model.selectable()));
        actions.bind(Command.SELECT_NONE, Handler.when(this::isSelected, model.selection()::clear));
        actions.bind(Command.SELECT_SAME_KIND, Handler.when(this::isSelected, this::selectSameKind));
        actions.bind(Command.RENAME, Handler.when(several(1), () -> model.selection().primary().ifPresent(rename)));
        actions.bind(Command.DUPLICATE, Handler.when(this::isSelected, () ->
                Copying.duplicate(design(), model.selection().ids()).ifPresent(this::commit)));
        actions.bind(Command.CONNECT, Handler.toggle(model::isConnecting, () -> model.connect(!model.isConnecting())));
    }

    private void selectSameKind() {
        Optional<Class<?>> kind = model.selection().primary().flatMap(model::element).map(Element::getClass);
        model.selection().set(model.selectable().stream().filter(id -> model.element(id).map(Element::getClass).equals(kind)).toList());
    }

    private void commit(Offer offer) {
        model.session().commit(offer.edit());
        model.selection().set(offer.shows());
        view.reveal(offer.shows());
    }

    private void bindArranging(Actions actions) {
        Map<Command, Alignment> alignments = new LinkedHashMap<>();
        alignments.put(Command.ALIGN_LEFT, Alignment.LEFT);
        alignments.put(Command.ALIGN_RIGHT, Alignment.RIGHT);
        alignments.put(Command.ALIGN_TOP, Alignment.TOP);
        alignments.put(Command.ALIGN_BOTTOM, Alignment.BOTTOM);
        alignments.put(Command.CENTRE_ACROSS, Alignment.CENTRE_ACROSS);
        alignments.put(Command.CENTRE_DOWN, Alignment.CENTRE_DOWN);
        alignments.put(Command.DISTRIBUTE_ACROSS, Alignment.DISTRIBUTE_ACROSS);
        alignments.put(Command.DISTRIBUTE_DOWN, Alignment.DISTRIBUTE_DOWN);
        alignments.forEach((command, alignment) -> actions.bind(command, Handler.when(several(alignment.least()),
                () -> align(alignment))));
        actions.bind(Command.LOCK, Handler.toggle(() -> Spots.isLocked(design(), model.selection().ids()),
                () -> model.session().commit(Spots.lock(design(), model.selection().ids()))));
        actions.bind(Command.FOLD, Handler.when(this::isSelected, () -> model.session().commit(Spots.fold(design(), model.selection().ids()))));
    }

    private void align(Alignment alignment) {
        model.catchUp();
        model.session().commit(alignment.edit(model.picture(), model.selection().ids()));
    }

    private Design design() {
        return model.session().design();
    }

    private void bindInserting(Actions actions) {
        Map<Command, PaletteItem> items = new LinkedHashMap<>();
        items.put(Command.INSERT_SITE, PaletteItem.SITE);
        items.put(Command.INSERT_RACK, PaletteItem.RACK);
        items.put(Command.INSERT_PDU, PaletteItem.PDU);
        items.put(Command.INSERT_SWITCH, PaletteItem.SWITCH);
        items.put(Command.INSERT_STORAGE, PaletteItem.STORAGE);
        items.put(Command.INSERT_CLUSTER_NODE, PaletteItem.CLUSTER_NODE);
        items.put(Command.INSERT_REMOTE_NODE, PaletteItem.REMOTE_NODE);
        items.put(Command.INSERT_HOST, PaletteItem.HOST);
        items.put(Command.INSERT_VM, PaletteItem.VIRTUAL_MACHINE);
        items.put(Command.INSERT_SERVICE, PaletteItem.SERVICE);
        items.put(Command.INSERT_FENCE_DEVICE, PaletteItem.FENCE_DEVICE);
        items.put(Command.INSERT_QUORUM_DEVICE, PaletteItem.QUORUM_DEVICE);
        items.put(Command.INSERT_NOTE, PaletteItem.NOTE);
        items.put(Command.INSERT_BUNDLE, PaletteItem.BUNDLE);
        items.put(Command.INSERT_TEMPLATE, PaletteItem.TEMPLATE);
        items.put(Command.INSERT_TAG, PaletteItem.TAG);
        items.put(Command.INSERT_TICKET, PaletteItem.TICKET);
        items.put(Command.INSERT_ACL_ROLE, PaletteItem.ACL_ROLE);
        items.put(Command.INSERT_ACL_USER, PaletteItem.ACL_USER);
        items.put(Command.INSERT_ACL_GROUP, PaletteItem.ACL_GROUP);
        items.put(Command.INSERT_ALERT, PaletteItem.ALERT);
        items.forEach((command, item) -> actions.bind(command, () -> view.insert(item)));
        gather(actions, Command.COLOCATE_SELECTED, Gathering::colocated);
        gather(actions, Command.ORDER_SELECTED, Gathering::ordered);
        gather(actions, Command.TAG_SELECTED, Gathering::tagged);
    }

    private void gather(Actions actions, Command command, Function<Gathering, Offer> offer) {
        actions.bind(command, Handler.when(() -> gathering().isPresent(), () -> gathering().map(offer).ifPresent(this::commit)));
    }

    private Optional<Gathering> gathering() {
        return several(2).getAsBoolean() ? Gathering.of(design(), model.session().facts(), model.selection().ids()) : Optional.empty();
    }
}
