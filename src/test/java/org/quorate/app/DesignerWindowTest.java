package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.action.Command;
import org.quorate.app.recovery.RecoveryFolder;
import org.quorate.app.settings.SettingsFile;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.yaml.Comments;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Scenario;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Rules;
import org.quorate.template.Templates;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The real window, driven as a user drives it.
@ExtendWith(ApplicationExtension.class)
class DesignerWindowTest {

    @TempDir
    private Path home;
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private Program program;
    private DesignerWindow window;
    private Stage stage;

    @Start
    private void start(Stage shown) {
        stage = Stages.fresh(shown);
        program = new Program(new Themes(Theme.LIGHT), background, Platform::runLater, writer, new SettingsFile(home.resolve("settings")),
                new RecoveryFolder(home.resolve("recovery")), Rules.standard(), InstantSource.system(), (owner, themes) -> dialogs);
        window = new DesignerWindow(stage, program);
        window.show();
    }

    @AfterEach
    void stop() throws InterruptedException {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::leave);
        writer.shutdown();
        assertThat(writer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void opensADesign(FxRobot robot) throws Exception {
        Path file = open(robot, threeNodes());
        assertThat(stage.getTitle()).isEqualTo(file.getFileName() + " – Quorate");
        Frames.after(() -> window.work().actions().run(Command.PANEL_OUTLINE));
        assertThat(robot.lookup("#outline").queryAs(TreeView.class).getRoot().getChildren()).isNotEmpty();
        assertThat(program.settings().get().recent()).containsExactly(file);
    }

    @Test
    void aProblemIsShownFixedAndBroughtBackByUndo(FxRobot robot) throws Exception {
        Corosync two = new Corosync(Optional.empty(), List.of(), Map.of(), Map.of("two_node", "1"), Map.of());
        Design planted = threeNodes();
        open(robot, planted.withTopology(planted.topology().withCluster(Components.with(planted.topology().cluster(), "corosync", two))));
        Frames.until(() -> hasFinding("QUO-04"));
        Frames.after(() -> window.work().actions().run(Command.NEXT_PROBLEM));
        int guard = 0;
        while (!window.panels().problems().fix().map(fix -> fix.label().contains("two_node")).orElse(false) && guard++ < 50) {
            Frames.after(() -> window.work().actions().run(Command.NEXT_PROBLEM));
        }
        Frames.after(() -> window.work().actions().run(Command.APPLY_FIX));
        Frames.until(() -> !hasFinding("QUO-04"));
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        Frames.until(() -> hasFinding("QUO-04"));
    }

    @Test
    void whatCannotBeAValueStaysInItsFieldAndChangesNothing(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Host host = window.work().session().design().topology().all(Host.class).findFirst().orElseThrow();
        Frames.after(() -> window.work().selection().set(host.id()));
        TextField memory = robot.lookup("#field-memory .text-field").queryAs(TextField.class);
        type(robot, memory, "many");
        assertThat(memory.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("refused"));
        assertThat(robot.lookup(".field-error").queryAllAs(Label.class)).extracting(Label::getText).anyMatch(text -> text.contains("64 GiB"));
        assertThat(host(host.id())).isEqualTo(host);
        type(robot, memory, "128 GiB");
        assertThat(memory.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("refused"));
        assertThat(host(host.id()).memory()).contains(128 * 1024);
        assertThat(stage.getTitle()).startsWith("• ");
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(host(host.id())).isEqualTo(host);
        assertThat(memory.getText()).isEqualTo("64 GiB");
    }

    @Test
    void aClickInWhatIfFailsAHostAndASavedScenarioIsTakenBackByUndo(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Design before = window.work().session().design();
        Host host = before.topology().all(Host.class).findFirst().orElseThrow();
        Frames.after(() -> window.work().actions().run(Command.WHAT_IF_MODE));
        Frames.until(() -> !window.isBusy());
        Frames.after(() -> window.work().selection().set(host.id()));
        javafx.scene.Node mark = robot.lookup("#element-" + host.id().value()).query();
        javafx.geometry.Bounds place = mark.localToScreen(mark.getBoundsInLocal());
        robot.clickOn(place.getMinX() + place.getWidth() / 4, place.getMinY() + 5);
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup(".what-if-chip").queryAllAs(javafx.scene.control.Button.class)).extracting(javafx.scene.control.Button::getText)
                .singleElement().asString().contains(host.name());
        assertThat(consequences(robot)).contains("Where everything runs").anyMatch(text -> text.startsWith("Dead: 1 host"));
        Frames.after(robot.lookup("#compare").queryButton()::fire);
        Frames.until(() -> consequences(robot).stream().anyMatch(text -> text.matches("crm_simulate ([0-9.]+ (agrees|puts .*)|is not installed .*)")));
        Frames.after(() -> window.work().actions().run(Command.WHAT_IF_BACK));
        assertThat(window.work().session().design()).isSameAs(before);
        dialogs.willAnswer("lose a host");
        Frames.after(() -> window.work().actions().run(Command.SAVE_SCENARIO));
        assertThat(window.work().session().design().scenarios()).hasSize(before.scenarios().size() + 1);
        assertThat(window.work().session().design().scenarios().getLast().expected().runs().keySet()).isNotEmpty().noneMatch(instance -> instance.startsWith("fence-"));
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(window.work().session().design().scenarios()).isEqualTo(before.scenarios());
        Frames.after(() -> window.work().actions().run(Command.WHAT_IF_MODE));
        assertThat(robot.lookup("#what-if-bar").tryQuery()).isEmpty();
    }

    @Test
    void theConsequencesAreThoseOfTheMomentThatIsLookedAt(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.fail("rack:rack-b"));
        Frames.until(() -> !window.isBusy());
        assertThat(consequences(robot)).contains("The rest keeps quorum").anyMatch(text -> text.matches("\\d+ others stay where they are"));
        Frames.after(() -> {
            for (int i = 0; i < 20; i++) {
                window.work().actions().run(Command.WHAT_IF_BACK);
            }
        });
        assertThat(consequences(robot)).contains("Nothing is noticed yet", "node2 is lost, and not noticed yet").doesNotContain("The rest keeps quorum");
    }

    @Test
    void whatStaysUnfoldsAndEveryRowOfTheConsequencesSpeaks(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.fail("host:node3"));
        Frames.until(() -> !window.isBusy());
        ListView<?> list = robot.lookup("#consequences").queryListView();
        int folded = list.getItems().size();
        Frames.after(() -> list.getSelectionModel().select(list.getItems().size() - 1));
        robot.clickOn(".instance-fold");
        assertThat(list.getItems()).hasSizeGreaterThan(folded);
        assertThat(robot.lookup("#consequences .list-cell").queryAllAs(ListCell.class)).filteredOn(cell -> !cell.isEmpty())
                .isNotEmpty().allSatisfy(cell -> assertThat(cell.getAccessibleText()).isNotBlank());
    }

    @Test
    void whatWouldPreventItLeadsToTheInspector(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.fail("rack:rack-b"));
        Frames.until(() -> !window.isBusy());
        assertThat(consequences(robot)).contains("What would prevent this");
        Frames.after(() -> robot.lookup(".prevention .hyperlink").<javafx.scene.control.Hyperlink>query().fire());
        assertThat(robot.lookup("#what-if-bar").tryQuery()).isEmpty();
        assertThat(window.work().selection().primary()).isPresent();
    }

    @Test
    void theStatusBarLeadsToThePanelsOfTheMode(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.until(() -> !robot.lookup("#status-problems").queryButton().getText().isEmpty());
        assertThat(robot.lookup("#status-problems").query().isVisible()).isTrue();
        Frames.after(() -> window.work().actions().run(Command.WEAK_POINTS));
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup("#status-problems").query().isVisible()).as("it leads nowhere").isFalse();
        assertThat(robot.lookup("#status-problems-text").queryAs(Label.class).getText()).isEqualTo("What-if: the design is not changed");
        assertThat(robot.lookup("#consequences").tryQuery()).isEmpty();
        robot.clickOn("#status-quorum");
        assertThat(robot.lookup("#consequences").tryQuery()).isPresent();
        Frames.after(() -> window.work().actions().run(Command.WHAT_IF_MODE));
        robot.clickOn("#status-problems");
        assertThat(robot.lookup("#status-problems-text").query().isVisible()).isFalse();
    }

    @Test
    void anUnderscoreIsNoMnemonic(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.work().actions().run(Command.WHAT_IF_MODE));
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup("#compare .text").queryText().getText()).isEqualTo("Compare with crm_simulate");
        assertThat(robot.lookup("#compare").queryButton().isDisabled()).as("nothing is tried yet").isTrue();
        assertThat(robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-compare-crm-simulate".equals(item.getId()))).singleElement().satisfies(item -> assertThat(item.isMnemonicParsing()).isFalse());
    }

    private static List<String> consequences(FxRobot robot) {
        return robot.lookup("#consequences .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void weakPointsAreCountedPlayedAndSweptInPairs(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.work().actions().run(Command.WEAK_POINTS));
        Frames.until(() -> !window.isBusy());
        Label badge = robot.lookup("#tab-weak-points .count-badge").queryAs(Label.class);
        assertThat(badge.getWidth()).as("it is shown").isPositive();
        javafx.scene.control.ListView<?> list = robot.lookup("#weak-points").queryListView();
        Frames.after(() -> {
            list.requestFocus();
            list.getSelectionModel().select(4);
        });
        int points = Integer.parseInt(badge.getText());
        assertThat(list.getItems()).as("four guests that are alike are one").hasSize(1 + points - 3);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(list.getItems()).hasSize(2 + points);
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertThat(robot.lookup("#weak-points-state").queryAs(Label.class).getText()).matches("[0-9,]+ failures tried, [0-9,]+ distinct effects\\.");
        Frames.after(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Frames.until(() -> !window.isBusy() && !robot.lookup(".what-if-chip").queryAll().isEmpty());
        int single = list.getItems().size();
        Label state = robot.lookup("#weak-points-state").queryAs(Label.class);
        Frames.after(() -> {
            window.work().actions().run(Command.SWEEP_PAIRS);
            assertThat(state.getText()).endsWith("computing…");
        });
        Frames.until(() -> !window.isBusy());
        assertThat(list.getItems()).hasSizeGreaterThan(single);
        assertThat(badge.getText()).as("of single points").isEqualTo(String.valueOf(points));
    }

    @Test
    void plannedEventsAreChosenFromWhatMakesSense(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.work().actions().run(Command.WHAT_IF_MODE));
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup("#canvas").query().getCursor()).isEqualTo(javafx.scene.Cursor.CROSSHAIR);
        javafx.scene.control.MenuButton planned = robot.lookup("#what-if-event").queryAs(javafx.scene.control.MenuButton.class);
        Frames.after(planned::show);
        assertThat(planned.getItems()).extracting(javafx.scene.control.MenuItem::getText).contains("Standby", "Split the cluster network…").doesNotContain("Join the cluster network");
        dialogs.willAnswer("Split");
        Frames.after(() -> planned.getItems().stream().filter(item -> item.getText().startsWith("Split")).forEach(javafx.scene.control.MenuItem::fire));
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup(".what-if-chip").queryAllAs(javafx.scene.control.Button.class)).singleElement().extracting(javafx.scene.control.Button::getText)
                .isEqualTo("the cluster network parts node1 and node2 from node3?");
        Frames.after(planned::hide);
        Frames.after(planned::show);
        assertThat(planned.getItems()).extracting(javafx.scene.control.MenuItem::getText).contains("Join the cluster network");
        Frames.after(planned::hide);
    }

    @Test
    void aScenarioSaysWhatWasNotMetAndIsChangedAndDeletedByEdits(FxRobot robot) throws Exception {
        Scenario wrong = new Scenario("lose rack-b", "", List.of(List.of("fail:rack-b")),
                new Scenario.Expectation(Optional.of(false), Map.of(), List.of(), List.of(), List.of()));
        open(robot, threeNodes().withScenarios(List.of(wrong)));
        Frames.after(() -> window.work().actions().run(Command.SCENARIOS));
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup("#scenarios-state").queryAs(Label.class).getText()).isEqualTo("0 of 1 hold.");
        assertThat(robot.lookup("#scenarios .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("lose rack-b", "1. rack-b fails", "Expected: quorum is lost; it is kept.");
        Frames.after(robot.lookup(".scenario-play").queryButton()::fire);
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup(".what-if-chip").queryAll()).hasSize(1);
        Frames.after(robot.lookup(".scenario-expect").queryButton()::fire);
        Frames.until(() -> !window.isBusy());
        assertThat(robot.lookup("#scenarios-state").queryAs(Label.class).getText()).isEqualTo("1 of 1 hold.");
        assertThat(window.work().session().design().scenarios()).singleElement().extracting(each -> each.expected().quorate()).isEqualTo(Optional.of(true));
        Frames.after(robot.lookup(".scenario-delete").queryButton()::fire);
        assertThat(window.work().session().design().scenarios()).isEmpty();
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(window.work().session().design().scenarios()).containsExactly(wrong);
    }

    @Test
    void deletingAsksOnlyAboutMuchAndUndoBringsAllBack(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Design before = window.work().session().design();
        Frames.after(() -> window.work().selection().set(List.copyOf(before.topology().elements().ids())));
        Frames.after(() -> window.work().actions().run(Command.DELETE));
        assertThat(dialogs.asked).singleElement().asString().startsWith("Delete ");
        assertThat(window.work().session().design()).as("the answer was no").isSameAs(before);
        dialogs.willAnswer("Delete " + before.topology().elements().size());
        Frames.after(() -> window.work().actions().run(Command.DELETE));
        assertThat(window.work().session().design().topology().elements().size()).isZero();
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(window.work().session().design()).isSameAs(before);
    }

    @Test
    void savingWritesTheFileAndRemovesTheMark(FxRobot robot) throws Exception {
        Path file = open(robot, threeNodes());
        Frames.after(() -> window.work().session().commit(Edit.put("Add", Host.named(ElementId.of("spare"), "spare"))));
        assertThat(stage.getTitle()).startsWith("• ");
        Frames.after(() -> window.work().actions().run(Command.SAVE));
        assertThat(stage.getTitle()).doesNotStartWith("• ");
        assertThat(read(file).topology().find(ElementId.of("spare"))).isPresent();
    }

    @Test
    void closingAsksAboutUnsavedChanges(FxRobot robot) throws Exception {
        Path file = open(robot, threeNodes());
        Frames.after(() -> window.work().session().commit(Edit.put("Add", Host.named(ElementId.of("spare"), "spare"))));
        dialogs.willAnswer("Cancel");
        Frames.after(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
        dialogs.willAnswer("Save");
        Frames.after(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isFalse();
        assertThat(DesignFile.read(file).design().topology().find(ElementId.of("spare"))).isPresent();
    }

    @Test
    void anUnusableFileIsToldAndTheDesignStays(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Design before = window.work().session().design();
        Path broken = Files.writeString(home.resolve("broken.yaml"), "quorate: 1\ntopology:\n  hosts:\n    - name: [\n");
        Frames.after(() -> window.open(List.of(broken)));
        Frames.until(() -> !dialogs.asked.isEmpty());
        assertThat(dialogs.asked.getFirst()).startsWith("broken.yaml cannot be opened.").contains("Line ").contains("unchanged");
        assertThat(window.work().session().design()).isSameAs(before);
    }

    @Test
    void aClusterIsImportedIntoTheDesignInOneStep(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Design before = window.work().session().design();
        dialogs.willChoose(Files.writeString(home.resolve("corosync.conf"),
                "totem {\n  version: 2\n  cluster_name: renamed\n  token: 5000\n}\n"));
        Frames.after(() -> window.work().actions().run(Command.IMPORT_INTO));
        Frames.until(() -> !dialogs.asked.isEmpty());
        assertThat(dialogs.asked.getFirst()).startsWith("Import corosync.conf into this design?");
        assertThat(window.work().session().design()).as("the answer was no").isSameAs(before);
        dialogs.willAnswer("Import");
        Frames.after(() -> window.work().actions().run(Command.IMPORT_INTO));
        Frames.until(() -> window.work().session().design().topology().cluster().name().equals("renamed"));
        assertThat(window.work().session().design().diagram()).isEqualTo(before.diagram());
        assertThat(window.work().session().design().topology().all(Host.class)).containsExactlyElementsOf(before.topology().all(Host.class).toList());
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(window.work().session().design()).isSameAs(before);
        dialogs.asked.clear();
        Files.writeString(home.resolve("corosync.conf"), "totem {\n  version 2\n");
        Frames.after(() -> window.work().actions().run(Command.IMPORT_INTO));
        Frames.until(() -> !dialogs.asked.isEmpty());
        assertThat(dialogs.asked.getFirst()).startsWith("corosync.conf cannot be opened.").contains("Line ");
    }

    @Test
    void aCibIsImportedIntoTheDesign(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Design before = window.work().session().design();
        String cib = new CibExporter().export(before, ExportOptions.DEFAULT).text();
        dialogs.willChoose(Files.writeString(home.resolve("cib.xml"),
                cib.replace("</resources>", "<primitive id=\"added\" class=\"systemd\" type=\"cron\"/></resources>")));
        dialogs.willAnswer("Import");
        Frames.after(() -> window.work().actions().run(Command.IMPORT_INTO));
        Frames.until(() -> window.work().session().design().topology().named(Primitive.class, "added").isPresent());
        assertThat(window.work().session().design().topology().all(Host.class)).containsExactlyElementsOf(before.topology().all(Host.class).toList());
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(window.work().session().design()).isSameAs(before);
    }

    @Test
    void aFileThatChangedOnDiskIsNoticed(FxRobot robot) throws Exception {
        Path file = open(robot, threeNodes());
        DesignFile.write(file, Templates.named("two-node-qdevice").orElseThrow().create(Map.of()), Comments.NONE);
        Frames.until(() -> robot.lookup("#changed-on-disk").tryQuery().isPresent());
        Frames.after(() -> robot.lookup("#changed-on-disk .button").<javafx.scene.control.Button>query().fire());
        Frames.until(() -> window.work().session().design().equals(read(file)));
        assertThat(robot.lookup("#changed-on-disk").tryQuery()).isEmpty();
    }

    @Test
    void editsAreKeptBesideTheFileUntilTheyAreSaved(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.work().session().commit(Edit.put("Add", Host.named(ElementId.of("spare"), "spare"))));
        Frames.until(() -> sideFiles() == 2);
        Frames.after(() -> window.work().actions().run(Command.SAVE));
        Frames.until(() -> sideFiles() == 0);
    }

    @Test
    void whatACrashLeftIsRestoredAndCanBeTakenBack(FxRobot robot) throws Exception {
        Path file = open(robot, threeNodes());
        Design saved = window.work().session().design();
        Frames.after(() -> window.work().session().commit(Edit.put("Add spare", Host.named(ElementId.of("spare"), "spare"))));
        Frames.until(() -> sideFiles() == 2);
        Path about = sideFile(".properties");
        Files.writeString(about, Files.readString(about).replaceAll("(?m)^process=.*$", "process=0"));
        dialogs.willAnswer("Restore");
        Frames.after(window::offerRecovery);
        assertThat(dialogs.asked.getFirst()).contains("1 change to " + file.getFileName()).contains("Add spare");
        assertThat(window.work().session().design().topology().find(ElementId.of("spare"))).isPresent();
        assertThat(window.work().session().isUnsaved()).isTrue();
        Frames.after(() -> window.work().actions().run(Command.UNDO));
        assertThat(window.work().session().design()).isEqualTo(saved);
    }

    @Test
    void theThemeIsChangedAndRemembered(FxRobot robot) {
        Frames.after(() -> window.work().actions().run(Command.THEME_DARK));
        assertThat(program.settings().get().theme()).isEqualTo(Theme.DARK);
        assertThat(stage.getScene().getStylesheets()).isNotEmpty();
        assertThat(window.work().actions().get(Command.THEME_DARK).onProperty().get()).isTrue();
        assertThat(window.work().actions().get(Command.THEME_LIGHT).onProperty().get()).isFalse();
    }

    @Test
    void theFinderGoesToAnObject(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.work().actions().run(Command.FIND));
        Frames.after(() -> robot.lookup("#finder-field").queryAs(TextField.class).setText("san-1"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Frames.pass();
        assertThat(window.work().selection().elements()).singleElement().extracting(org.quorate.model.Element::name).isEqualTo("san-1");
        assertThat(robot.lookup("#finder-field").tryQuery()).isEmpty();
    }

    @Test
    void thePreviewFollowsTheDesign(FxRobot robot) throws Exception {
        open(robot, threeNodes());
        Frames.after(() -> window.openPanel("export"));
        Frames.until(() -> robot.lookup("#script").queryAs(CodeArea.class).getText().contains("pcs"));
        ElementId guest = window.work().session().design().topology().all(org.quorate.model.VirtualMachine.class).findFirst().orElseThrow().id();
        Frames.after(() -> window.work().session().commit(Edit.remove("Delete", List.of(guest))));
        Frames.until(() -> !robot.lookup("#script").queryAs(CodeArea.class).getText().contains("guest1"));
    }

    @Test
    void everyCommandDoesSomething() {
        assertThat(window.work().actions().all()).extracting(action -> action.command()).containsExactlyInAnyOrder(Command.values());
    }

    private static Design threeNodes() {
        return Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of());
    }

    private Path open(FxRobot robot, Design design) throws Exception {
        Path file = home.resolve("three-node.yaml");
        DesignFile.write(file, design, Comments.NONE);
        Design asRead = read(file);
        Frames.after(() -> window.open(List.of(file)));
        Frames.until(() -> window.work().session().design().equals(asRead));
        return file;
    }

    private static void type(FxRobot robot, TextField field, String text) {
        Frames.after(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Frames.pass();
    }

    private boolean hasFinding(String rule) {
        return !window.work().check().isStale()
                && window.work().check().value().orElseThrow().findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private Host host(ElementId id) {
        return window.work().session().design().topology().find(id, Host.class).orElseThrow();
    }

    private static Design read(Path file) throws Exception {
        return DesignFile.read(file).design();
    }

    private int sideFiles() throws IOException {
        Path folder = home.resolve("recovery");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return (int) files.filter(file -> !file.getFileName().toString().startsWith(".")).count();
        }
    }

    private Path sideFile(String ending) throws IOException {
        try (var files = Files.list(home.resolve("recovery"))) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

}
