package org.quorate.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.quorate.app.action.Action;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.action.Menus;
import org.quorate.app.canvas.CanvasView;
import org.quorate.app.canvas.PaletteDrag;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.edit.EditCommands;
import org.quorate.app.edit.LayoutCommands;
import org.quorate.app.files.DiskWatch;
import org.quorate.app.files.FileCommands;
import org.quorate.app.finder.Finder;
import org.quorate.app.palette.PaletteTarget;
import org.quorate.app.preview.PreviewPanel;
import org.quorate.app.recovery.Autosave;
import org.quorate.app.recovery.RecoveryOffer;
import org.quorate.app.settings.Settings;
import org.quorate.app.shell.Notices;
import org.quorate.app.shell.StatusBar;
import org.quorate.app.shell.Toolbar;
import org.quorate.app.shell.WindowFrame;
import org.quorate.app.status.StatusItems;
import org.quorate.app.welcome.TemplateChoice;
import org.quorate.app.welcome.WelcomePage;
import org.quorate.app.whatif.WhatIfMode;
import org.quorate.compose.PaletteItem;
import org.quorate.finding.Finding;
import org.quorate.model.ElementId;
import org.quorate.model.Names;
import org.quorate.template.Template;

/// One window with one design: puts its parts together.
public final class DesignerWindow {

    private final Stage stage;
    private final Program program;
    private final Workspace work;
    private final Dialogs dialogs;
    private final Notices notices = new Notices();
    private final FileCommands files;
    private final Autosave autosave;
    private final DiskWatch diskWatch;
    private final CanvasView canvas;
    private final Panels panels;
    private final WindowFrame frame;
    private final WhatIfMode whatIf;
    private final WelcomePage welcome;

    public DesignerWindow(Stage stage, Program program) {
        this.stage = stage;
        this.program = program;
        work = Workspace.of(program);
        dialogs = program.dialogs().apply(stage, program.themes());
        files = new FileCommands(work.session(), work.store(), dialogs, work.tasks(), this::remember);
        autosave = new Autosave(work.session(), program.recovery(), work.store()::path, program.writer(), program.clock());
        diskWatch = new DiskWatch(work.store(), this::tellChangedOnDisk);
        canvas = new CanvasView(work.session(), work.selection(), program.themes(), work.tasks());
        work.check().listen(() -> work.check().value().ifPresent(result -> canvas.showFindings(result.findings())));
        panels = Panels.of(work, paletteTarget(), dialogs, new Panels.Requests(this::go, canvas::reveal, this::reveal, this::why, this::saveText));
        frame = new WindowFrame(canvas.node(), panels.side(), panels.lower(), panels.right());
        whatIf = new WhatIfMode(work.session(), work.selection(), work.tasks(), work.actions(), canvas, frame, dialogs);
        StackPane layers = new StackPane(frame, notices.notes());
        bind(new Finder(work.session(), work.actions(), this::go, layers));
        welcome = welcomePage();
        build(layers);
        work.session().listen((before, after) -> changed());
        work.store().listen(this::fileChanged);
        work.selection().listen(work.actions()::refresh);
    }

    public void show() {
        Settings settings = program.settings().get();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(settings.width(), screen.getWidth()));
        stage.setHeight(Math.min(settings.height(), screen.getHeight()));
        stage.setMaximized(settings.maximised());
        stage.show();
        diskWatch.start();
    }

    /// Opens a design, or imports the files of a cluster.
    public void open(List<Path> chosen) {
        files.open(chosen);
    }

    /// What the window works on.
    Workspace work() {
        return work;
    }

    Panels panels() {
        return panels;
    }

    /// Whether work is under way whose result will change what is shown.
    boolean isBusy() {
        return whatIf.isBusy() || !work.tasks().running().isEmpty() || work.check().isStale() || work.matrix().isStale() || work.quorum().isStale();
    }

    /// Selects the first object with a name.
    void select(String name) {
        Names.of(work.session().design().topology().elements()).find(name).stream().findFirst().ifPresent(element -> go(element.id()));
    }

    /// Fails the first object with a name, in what-if.
    void fail(String name) {
        select(name);
        work.actions().run(Command.FAIL_SELECTION);
    }

    /// Shows the panel with an id.
    void openPanel(String id) {
        panels.find(id).ifPresent(frame::open);
    }

    /// Offers what an earlier run left behind.
    public void offerRecovery() {
        new RecoveryOffer(program.recovery(), dialogs, work.session(), work.store(), autosave).make();
    }

    private PaletteTarget paletteTarget() {
        return new PaletteTarget() {
            @Override
            public void insert(PaletteItem item) {
                canvas.insert(item);
            }

            @Override
            public Drag begin(PaletteItem item) {
                PaletteDrag drag = canvas.beginPaletteDrag(item);
                return new Drag() {
                    @Override
                    public void drag(MouseEvent event) {
                        drag.drag(event);
                    }

                    @Override
                    public void finish(MouseEvent event) {
                        drag.finish(event);
                    }

                    @Override
                    public void cancel() {
                        drag.cancel();
                    }
                };
            }
        };
    }

    private void bind(Finder finder) {
        files.bind(work.actions());
        work.actions().bind(Command.NEW_FROM_TEMPLATE, () -> new TemplateChoice(dialogs).ask().ifPresent(files::begin));
        new EditCommands(work.session(), work.selection(), dialogs, notices, canvas::shows).bind(work.actions());
        new LayoutCommands(work.session(), work.tasks(), dialogs, () -> canvas.model().picture().arrangement()).bind(work.actions());
        work.actions().bind(Command.CHECK, work.check()::refresh);
        work.actions().bind(Command.APPLY_FIX, Handler.when(() -> panels.problems().fix().isPresent(),
                () -> panels.problems().fix().ifPresent(fix -> work.session().commit(fix.edit()))));
        new WindowCommands(stage, program, work.actions(), dialogs).bind(frame, panels, finder);
        canvas.bind(work.actions());
        whatIf.bind();
    }

    private WelcomePage welcomePage() {
        return new WelcomePage(work.actions(), () -> program.settings().get().recent(), new WelcomePage.Choices(
                file -> open(List.of(file)),
                template -> new TemplateChoice(dialogs).ask(template).ifPresent(files::begin),
                (Template template) -> files.begin(template.create(Map.of())),
                () -> program.settings().set(program.settings().get().withRecent(List.of()))));
    }

    private void build(StackPane layers) {
        Menus menus = new Menus(work.actions());
        panels.outline().setContextMenu(menus.context(List.of(List.of(Command.RENAME), List.of(Command.COLOCATE_SELECTED, Command.ORDER_SELECTED, Command.TAG_SELECTED), List.of(Command.CUT, Command.COPY, Command.PASTE, Command.DUPLICATE, Command.DELETE))));
        StatusItems status = new StatusItems(work.session(), work.selection(), work.check(), work.quorum(), work.matrix(), id -> panels.find(id).ifPresent(frame::open));
        whatIf.listen(() -> {
            status.lend(whatIf.status());
            title();
        });
        List<Node> left = new java.util.ArrayList<>(status.left());
        left.add(status.middle());
        Toolbar toolbar = new Toolbar(work.actions(), canvas.zoomProperty());
        BorderPane root = new BorderPane(layers);
        root.setTop(new VBox(menus.bar(), toolbar, notices.bars()));
        root.setBottom(new StatusBar(left, status.right(), frame.regionsShownProperty(), work.tasks()));
        Scene scene = new Scene(root);
        program.themes().dress(scene);
        furtherKeys(scene);
        dropFiles(scene);
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        stage.setOnCloseRequest(event -> {
            if (files.mayLeave()) {
                leave();
            } else {
                event.consume();
            }
        });
        frame.showPage(welcome);
        title();
    }

    /// Menus carry the first key of a command; the others are the scene's.
    private void furtherKeys(Scene scene) {
        for (Action action : work.actions().all()) {
            for (KeyCombination key : action.command().keys().stream().skip(1).toList()) {
                scene.getAccelerators().put(key, action::run);
            }
        }
    }

    private void dropFiles(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            open(event.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
            event.setDropCompleted(true);
        });
    }

    /// Ends what goes on in the window, and hides it. The edits are saved, or the user let them go.
    void leave() {
        diskWatch.stop();
        autosave.forget();
        program.settings().set(program.settings().get().withWindow(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        stage.hide();
    }

    private void changed() {
        frame.showRegions();
        work.actions().refresh();
        title();
    }

    private void fileChanged() {
        canvas.fitNext();
        frame.showRegions();
        notices.close("changed-on-disk");
        title();
        work.actions().refresh();
    }

    private void title() {
        stage.setTitle((work.session().isUnsaved() ? "• " : "") + work.store().name() + " – Quorate" + (whatIf.isOn() ? " – What-if" : ""));
    }

    private void go(ElementId id) {
        work.selection().set(id);
        canvas.reveal(List.of(id));
    }

    private void reveal(Finding finding) {
        canvas.reveal(finding.subjects());
        frame.reveal(panels.inspector());
    }

    private void why(Finding finding) {
        frame.reveal(panels.problems());
        panels.problems().open(finding);
    }

    private void remember(Path file) {
        program.settings().set(program.settings().get().opened(file));
        welcome.refresh();
    }

    private void tellChangedOnDisk() {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("Reload", files::reload);
        answers.put("Keep mine", work.store()::accept);
        notices.ask("changed-on-disk", work.store().name() + " has changed on disk.", answers);
    }

    private void saveText(PreviewPanel.Save text) {
        dialogs.saveFile("Save the export", text.name(), List.of(new Dialogs.FileKind("All files", List.of("*"))), work.store().path().map(file -> file.toAbsolutePath().getParent()))
                .ifPresent(file -> {
                    try {
                        Files.writeString(file, text.text());
                        notices.say(file.getFileName() + " is written.");
                    } catch (IOException failed) {
                        dialogs.tell(file.getFileName() + " could not be saved.", String.valueOf(failed.getMessage()));
                    }
                });
    }
}
