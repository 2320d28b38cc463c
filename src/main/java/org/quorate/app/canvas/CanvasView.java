package org.quorate.app.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.quorate.app.action.Actions;
import org.quorate.app.canvas.gesture.Gesture;
import org.quorate.app.canvas.gesture.PaletteGesture;
import org.quorate.app.canvas.paint.Colours;
import org.quorate.app.canvas.paint.DrawingPainter;
import org.quorate.app.canvas.paint.OverlayPainter;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Picture;
import org.quorate.app.canvas.state.Probe;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.shell.CanvasSlot;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.compose.PaletteItem;
import org.quorate.drawing.BundledFonts;
import org.quorate.drawing.Drawing;
import org.quorate.drawing.LinkSet;
import org.quorate.drawing.Palette;
import org.quorate.drawing.Scene;
import org.quorate.drawing.TextMeasure;
import org.quorate.finding.Finding;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;

/// The canvas: the design's drawing, with signs of interaction above it, brought up to date in the pulse after something changed.
public final class CanvasView extends Region implements CanvasSlot {

    private final CanvasModel model;
    private final Canvas canvas = new Canvas();
    private final Signs signs;
    private final DrawingPainter drawingPainter;
    private final OverlayPainter overlayPainter;
    private final PointerInput pointer;
    private final Choices choices;
    private final InlineRename rename;
    private final TextMeasure measure = new BundledFonts();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private List<Finding> findings = List.of();
    private Colours colours;
    private Picture drawn;
    private Drawing drawing;
    private boolean fitted;

    public CanvasView(DesignSession session, Selection selection, Themes themes, Tasks tasks) {
        model = new CanvasModel(session, selection);
        colours = colours(themes.theme());
        drawn = model.picture();
        drawing = draw(drawn);
        drawingPainter = new DrawingPainter(canvas, colours);
        overlayPainter = new OverlayPainter(colours);
        signs = new Signs(model);
        choices = new Choices(this);
        rename = new InlineRename(this, model);
        pointer = new PointerInput(this, model, choices, rename::begin);
        getStyleClass().add("canvas");
        getStylesheets().add(Objects.requireNonNull(CanvasView.class.getResource("canvas.css")).toExternalForm());
        setId("canvas");
        setAccessibleText("Drawing of the design");
        setFocusTraversable(true);
        getChildren().add(canvas);
        getChildren().addAll(overlayPainter.nodes());
        getChildren().addAll(signs, rename.field());
        new KeyInput(this, model, pointer, rename::begin);
        new PictureSource(model, tasks.background(), tasks.foreground());
        model.listen(() -> {
            zoom.set(model.viewport().zoom());
            requestLayout();
        });
        focusVisibleProperty().addListener(_ -> requestLayout());
        themes.themeProperty().addListener((_, _, theme) -> {
            colours = colours(theme);
            requestLayout();
        });
    }

    private static Colours colours(Theme theme) {
        return new Colours(switch (theme) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
        });
    }

    private Drawing draw(Picture picture) {
        return model.probe().map(probe -> new Drawing(new Scene(picture.design(), picture.facts(), picture.arrangement(), List.of()), measure, probe.prospect(picture)))
                .orElseGet(() -> new Drawing(new Scene(picture.design(), picture.facts(), picture.arrangement(), findings), measure));
    }

    /// What it shows and how; for commands and tests.
    public CanvasModel model() {
        return model;
    }

    /// Marks what was found.
    public void showFindings(List<Finding> found) {
        findings = List.copyOf(found);
        drawing = draw(model.picture());
        requestLayout();
    }

    /// Gives pointer and keys to a probe, or takes them back; called again when things stand otherwise.
    public void probe(Optional<Probe> probe) {
        model.probe(probe);
        setCursor(probe.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        reprobe();
    }

    /// Draws anew what the probe says.
    public void reprobe() {
        drawing = draw(drawn);
        requestLayout();
    }

    /// Where an element is, in this node's coordinates; empty when it is not drawn.
    public Optional<Bounds> boundsOf(ElementId id) {
        return model.picture().boundsOf(id).map(model.viewport()::screen)
                .map(rect -> new BoundingBox(rect.x(), rect.y(), rect.width(), rect.height()));
    }

    /// Begins to drag something out of the palette. The palette passes on the pointer's moves and release, in coordinates
    /// of the scene, until [PaletteDrag#finish] or [PaletteDrag#cancel].
    public PaletteDrag beginPaletteDrag(PaletteItem item) {
        model.catchUp();
        Gesture gesture = new PaletteGesture(model, choices, item);
        pointer.use(gesture);
        return new PaletteDrag(this, gesture, pointer);
    }

    /// Drops something from the palette without dragging it: onto the selected element if that takes it, otherwise at the middle.
    public void insert(PaletteItem item) {
        model.catchUp();
        new Insertion(model, choices).insert(item);
        requestFocus();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        size(width, height);
        signs.resizeRelocate(0, 0, width, height);
        model.look(model.viewport().resized(width, height));
        fitFirst();
        rename.place();
        paint();
    }

    private void size(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }

    /// A design that has just been opened is shown whole.
    private void fitFirst() {
        boolean empty = model.selectable().isEmpty();
        if (!fitted && !empty && getWidth() > 1) {
            fitted = true;
            model.fit();
        }
    }

    /// Shows another design whole as soon as it is there.
    public void fitNext() {
        fitted = false;
        requestLayout();
    }

    private void paint() {
        if (model.picture() != drawn) {
            drawn = model.picture();
            drawing = draw(drawn);
        }
        double scale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        LinkSet links = new LinkSet(model.selection().ids(), model.overlay().kinds());
        drawingPainter.paint(drawn, drawing, model.viewport(), model.view(), links, colours, scale, model.hasGrid());
        overlayPainter.paint(model, drawing, colours, scale, isFocusVisible());
        signs.update(drawing);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void reveal(Collection<ElementId> ids) {
        if (!shows(ids)) {
            model.picture().boundsOf(ids).ifPresent(area -> model.look(model.viewport().revealing(area)));
        }
    }

    @Override
    public boolean shows(Collection<ElementId> ids) {
        Rect visible = model.viewport().visible();
        return ids.stream().flatMap(id -> model.picture().boundsOf(id).stream()).allMatch(visible::contains);
    }

    @Override
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    @Override
    public void bind(Actions actions) {
        new CanvasCommands(this, model, rename::begin).bind(actions);
        pointer.menu(new CanvasMenu(this, actions));
    }
}
