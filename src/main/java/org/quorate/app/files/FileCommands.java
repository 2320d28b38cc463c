package org.quorate.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;
import org.quorate.app.action.Handler;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.app.task.Tasks;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Imported;
import org.quorate.importing.Importer;
import org.quorate.importing.Merged;
import org.quorate.model.Design;
import org.quorate.model.edit.Edit;

/// New, open, import, save: what the file menu does.
public final class FileCommands {

    private static final List<Dialogs.FileKind> DESIGNS = List.of(new Dialogs.FileKind("Designs", List.of("*.yaml", "*.yml")), new Dialogs.FileKind("All files", List.of("*")));
    private static final List<Dialogs.FileKind> OPENABLE = List.of(new Dialogs.FileKind("Designs, CIBs, corosync.conf", List.of("*.yaml", "*.yml", "*.xml", "*.conf")),
            new Dialogs.FileKind("All files", List.of("*")));
    private static final List<Dialogs.FileKind> CLUSTERS = List.of(new Dialogs.FileKind("CIB and corosync.conf", List.of("*.xml", "*.conf")), new Dialogs.FileKind("All files", List.of("*")));
    private static final int SHOWN = 5;

    private final DesignSession session;
    private final DesignStore store;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Consumer<Path> opened;

    /// @param opened hears of each design file that was opened or saved, for the list of recent ones
    public FileCommands(DesignSession session, DesignStore store, Dialogs dialogs, Tasks tasks, Consumer<Path> opened) {
        this.session = session;
        this.store = store;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.opened = opened;
    }

    public void bind(Actions actions) {
        actions.bind(Command.NEW, () -> begin(Design.EMPTY));
        actions.bind(Command.OPEN, () -> choose("Open a design", OPENABLE));
        actions.bind(Command.IMPORT, () -> choose("Import a cluster: its CIB, its corosync.conf, or both", CLUSTERS));
        actions.bind(Command.IMPORT_INTO, this::importInto);
        actions.bind(Command.SAVE, () -> save());
        actions.bind(Command.SAVE_AS, () -> saveAs());
        actions.bind(Command.SAVE_COPY, this::saveCopy);
        actions.bind(Command.RELOAD, Handler.when(() -> store.path().isPresent(), this::reload));
    }

    /// A new design, after the present one was taken care of.
    public void begin(Design design) {
        if (mayLeave()) {
            store.begin(design);
        }
    }

    /// Opens a design, or imports the files of a cluster. What cannot be used is told, and the present design stays.
    public void open(List<Path> files) {
        if (mayLeave()) {
            read(files);
        }
    }

    /// @return whether the design was saved
    public boolean save() {
        return store.path().map(this::write).orElseGet(this::saveAs);
    }

    /// Asks what to do with unsaved changes.
    ///
    /// @return whether the present design may go
    public boolean mayLeave() {
        if (!session.isUnsaved()) {
            return true;
        }
        return switch (dialogs.choose("Save the changes to " + store.name() + "?", "Without saving they are lost.", List.of("Save", "Do not save", "Cancel"))) {
            case "Save" -> save();
            case "Do not save" -> true;
            default -> false;
        };
    }

    /// Reads the file again.
    public void reload() {
        store.path().ifPresent(file -> {
            if (!session.isUnsaved() || dialogs.confirm("Reload " + store.name() + "?", "Your changes that are not saved are lost.", "Reload")) {
                read(List.of(file));
            }
        });
    }

    private void read(List<Path> files) {
        String name = files.getFirst().getFileName().toString();
        tasks.run("Opening " + name, progress -> FileReading.read(files), read -> {
            store.open(read);
            read.path().ifPresent(opened);
            if (!read.remarks().isEmpty()) {
                dialogs.tell(name + " is open, with remarks.", list(read.remarks()));
            }
        }, failure -> refused(name, failure));
    }

    private void importInto() {
        List<Path> files = dialogs.openFiles("Import into this design: a CIB, a corosync.conf, or both", CLUSTERS, folder());
        if (!files.isEmpty()) {
            String name = files.getFirst().getFileName().toString();
            tasks.run("Reading " + name, progress -> FileReading.cluster(files), imported -> merge(name, imported), failure -> refused(name, failure));
        }
    }

    /// Compares in the background, and once more when the design was edited meanwhile.
    private void merge(String name, Imported imported) {
        Design present = session.design();
        tasks.run("Comparing with " + name, progress -> Importer.into(present, imported), merged -> {
            if (session.design() == present) {
                offer(name, imported, merged);
            } else {
                merge(name, imported);
            }
        }, failure -> refused(name, failure));
    }

    private void offer(String name, Imported imported, Merged merged) {
        List<String> lines = new ArrayList<>(merged.changes());
        imported.problems().forEach(problem -> lines.add(problem.toString()));
        if (merged.changes().isEmpty()) {
            dialogs.tell(name + " changes nothing in this design.", String.join("\n", lines));
            return;
        }
        TextArea list = new TextArea(String.join("\n", lines));
        list.setId("import-changes");
        list.setEditable(false);
        list.setWrapText(true);
        if (dialogs.choose("Import " + name + " into this design? What only the design knows is kept.", list, List.of("Import", "Cancel")).equals("Import")) {
            session.commit(Edit.of("Import " + name, _ -> merged.design()));
        }
    }

    private void refused(String name, Exception failure) {
        String reason = failure instanceof UnusableFileException unusable ? list(unusable.problems()) : String.valueOf(failure.getMessage());
        dialogs.tell(name + " cannot be opened.", reason + "\n\nThe design on the screen is unchanged.");
    }

    private void choose(String title, List<Dialogs.FileKind> kinds) {
        List<Path> files = dialogs.openFiles(title, kinds, folder());
        if (!files.isEmpty()) {
            open(files);
        }
    }

    private boolean saveAs() {
        return target("Save the design").map(this::write).orElse(false);
    }

    private void saveCopy() {
        target("Save a copy").ifPresent(file -> {
            try {
                store.saveCopy(file);
            } catch (IOException failed) {
                dialogs.tell(file.getFileName() + " could not be saved.", String.valueOf(failed.getMessage()));
            }
        });
    }

    private Optional<Path> target(String title) {
        String name = store.path().map(file -> file.getFileName().toString()).orElse(suggestion());
        return dialogs.saveFile(title, name, DESIGNS, folder()).map(file -> file.getFileName().toString().contains(".") ? file : file.resolveSibling(file.getFileName() + ".yaml"));
    }

    private String suggestion() {
        String title = session.design().info().title().isBlank() ? session.design().topology().cluster().name() : session.design().info().title();
        String name = title.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? "cluster" : name) + ".yaml";
    }

    private boolean write(Path file) {
        while (true) {
            try {
                store.save(file);
                opened.accept(file);
                return true;
            } catch (IOException failed) {
                String verb = dialogs.choose(file.getFileName() + " could not be saved.", failed.getMessage() + "\n\nYour changes are kept in the recovery file.",
                        List.of("Save elsewhere…", "Try again", "Cancel"));
                if (verb.equals("Save elsewhere…")) {
                    return saveAs();
                } else if (verb.equals("Cancel")) {
                    return false;
                }
            }
        }
    }

    private Optional<Path> folder() {
        return store.path().map(file -> file.toAbsolutePath().getParent());
    }

    private static String list(List<FileProblem> problems) {
        String first = problems.stream().limit(SHOWN).map(FileProblem::toString).collect(Collectors.joining("\n"));
        return problems.size() > SHOWN ? first + "\nand " + (problems.size() - SHOWN) + " more" : first;
    }
}
