package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.EveryKind;
import org.quorate.app.action.Command;
import org.quorate.app.recovery.RecoveryFolder;
import org.quorate.app.settings.SettingsFile;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.model.AclRole;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.TicketConstraint;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Rules;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The rarer parts of a CIB, edited in the real inspector.
@ExtendWith(ApplicationExtension.class)
class CibEditingTest {

    private static final String PASSWORD = "hunter2";

    @TempDir
    private Path home;
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private DesignerWindow window;
    private Stage stage;

    @Start
    private void start(Stage shown) {
        stage = Stages.fresh(shown);
        window = new DesignerWindow(stage, new Program(new Themes(Theme.LIGHT), background, Platform::runLater, writer,
                new SettingsFile(home.resolve("settings")), new RecoveryFolder(home.resolve("recovery")), Rules.standard(), InstantSource.system(),
                (owner, themes) -> new ScriptedDialogs()));
        window.show();
        Design design = EveryKind.design();
        window.work().session().commit(Edit.of("Begin", _ -> design));
        window.openPanel("inspector");
    }

    @AfterEach
    void stop() throws InterruptedException {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::leave);
        writer.shutdown();
        assertThat(writer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everyPartHasAForm(FxRobot robot) {
        for (Element element : window.work().session().design().topology().elements()) {
            select(robot, element.id().value());
            assertThat(inspector(robot).lookup("#field-name")).as(element.name()).isNotNull();
        }
    }

    @Test
    void aContainersOptionsAreFields(FxRobot robot) {
        select(robot, "httpd-bundle");
        type(robot, "#option-replicas", "5");
        assertThat(bundle().container().options()).containsExactly(Map.entry("image", "pcmk:http"), Map.entry("replicas", "5"));
        assertThat(bundle().replicas()).isEqualTo(5);
        type(robot, "#option-run-command", "/bin/run");
        type(robot, "#option-replicas", "");
        assertThat(bundle().container().options()).containsExactly(Map.entry("image", "pcmk:http"), Map.entry("run-command", "/bin/run"));
        undo(robot);
        assertThat(bundle().replicas()).isEqualTo(5);
        type(robot, "#field-ports #field-internalPort", "8080");
        assertThat(bundle().network().orElseThrow().ports().getFirst().internalPort()).contains("8080");
        type(robot, "#field-mappings #field-targetDir", "/www");
        assertThat(bundle().storage().orElseThrow().mappings().getFirst().targetDir()).contains("/www");
    }

    @Test
    void aRuleIsALineThatUnfoldsToItsConditions(FxRobot robot) {
        select(robot, "office");
        assertThat(lines(robot)).contains("score INFINITY where #kind is cluster and Mon–Fri, hours 9–16");
        unfold(robot, "score INFINITY");
        unfold(robot, "Mon–Fri");
        type(robot, "#option-weekdays", "6-7");
        assertThat(lines(robot)).contains("Sat–Sun, hours 9–16", "score INFINITY where #kind is cluster and Sat–Sun, hours 9–16");
        type(robot, "#field-rules #field-score", "-INFINITY");
        assertThat(rule().score()).contains("-INFINITY");
        assertThat(((CibRule.DateExpression) rule().expressions().get(1)).spec().orElseThrow().parts()).containsEntry("weekdays", "6-7");
        press(robot, "Add condition");
        assertThat(rule().expressions()).hasSize(3);
        undo(robot);
        undo(robot);
        undo(robot);
        assertThat(lines(robot)).contains("score INFINITY where #kind is cluster and Mon–Fri, hours 9–16");
    }

    @Test
    void setsOfResourcesAreChangedMemberByMember(FxRobot robot) {
        select(robot, "together");
        assertThat(lines(robot)).containsExactly("web, db", "ip, app · sequential false");
        unfold(robot, "web, db");
        type(robot, "#option-role", "Promoted");
        type(robot, "#field-resources .text-field", "front");
        assertThat(colocation().sets().getFirst().resources()).containsExactly("front", "db");
        assertThat(colocation().sets().getFirst().options()).containsExactly(Map.entry("role", "Promoted"));
        press(robot, "Add set");
        assertThat(colocation().sets()).hasSize(3);
    }

    @Test
    void aTicketCanBeNeededBySets(FxRobot robot) {
        select(robot, "ticket");
        type(robot, "#field-ticket", "siteB");
        type(robot, "#field-subject #field-role", "Promoted");
        TicketConstraint ticket = element("ticket", TicketConstraint.class);
        assertThat(ticket.ticket()).isEqualTo("siteB");
        assertThat(ticket.subject()).isEqualTo(new TicketConstraint.Named("db", Optional.of("Promoted")));
    }

    @Test
    void accessAndAlertsAreEdited(FxRobot robot) {
        select(robot, "acl-role.look");
        assertThat(lines(robot)).containsExactly("read /cib", "deny //nvpair");
        unfold(robot, "deny");
        type(robot, "#field-permissions #field-xpath", "//nvpair[@name='password']");
        assertThat(element("acl-role.look", AclRole.class).permissions().get(1).xpath()).contains("//nvpair[@name='password']");
        select(robot, "alert.mail");
        type(robot, "#field-recipients #field-value", "duty@example.com");
        press(robot, "Add choice of events");
        Frames.after(() -> inspector(robot).lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(box -> box.getText().equals("Fencing")).findFirst().orElseThrow().fire());
        Alert alert = element("alert.mail", Alert.class);
        assertThat(alert.recipients().getFirst().value()).isEqualTo("duty@example.com");
        assertThat(alert.select()).contains(new Alert.Select(true, false, true, Optional.empty()));
    }

    @Test
    void aPrimitiveTakesTheAgentOfItsTemplateAndKeepsItOnItsOwn(FxRobot robot) {
        select(robot, "web");
        type(robot, "#field-template", "base");
        assertThat(element("web", Primitive.class).agent()).isEqualTo(AgentName.OF_TEMPLATE);
        type(robot, "#field-template", "");
        assertThat(element("web", Primitive.class).agent()).isEqualTo(AgentName.ocf("heartbeat", "apache"));
    }

    @Test
    void aPasswordInTheOpenIsNotShown(FxRobot robot) throws Exception {
        Primitive web = element("web", Primitive.class);
        Frames.after(() -> window.work().session().commit(Edit.put("Plant", Components.with(web, "instanceAttributes",
                List.of(NvSet.of(Nv.of("user", "ann"), Nv.of("password", PASSWORD)))))));
        select(robot, "web");
        assertThat(texts()).contains("ann").noneMatch(text -> text.contains(PASSWORD));
        select(robot, "cib.odd");
        assertThat(texts()).anyMatch(text -> text.contains("<odd id=\"odd\">")).noneMatch(text -> text.contains(PASSWORD));
        Frames.after(() -> window.openPanel("outline"));
        assertThat(texts()).noneMatch(text -> text.contains(PASSWORD));
        Frames.after(() -> window.openPanel("export"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> script(robot).contains("••••••••"));
        assertThat(script(robot)).contains("ann").doesNotContain(PASSWORD);
    }

    private static String script(FxRobot robot) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> robot.lookup("#script").queryAs(CodeArea.class).getText()).get();
    }

    private void select(FxRobot robot, String id) {
        Frames.after(() -> window.work().selection().set(ElementId.of(id)));
        Frames.after(() -> stage.getScene().getRoot().layout());
    }

    private static Node inspector(FxRobot robot) {
        return robot.lookup("#inspector").query();
    }

    private static void type(FxRobot robot, String selector, String text) {
        Node found = inspector(robot).lookup(selector);
        TextField field = (TextField) (found instanceof TextField ? found : found.lookup(".text-field"));
        Frames.after(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Frames.pass();
    }

    private static List<String> lines(FxRobot robot) {
        return inspector(robot).lookupAll(".folded-line").stream().map(node -> ((Button) node).getText()).toList();
    }

    private static void unfold(FxRobot robot, String start) {
        press(robot, inspector(robot).lookupAll(".folded-line").stream().map(Button.class::cast).filter(line -> line.getText().startsWith(start)).findFirst().orElseThrow());
    }

    private static void press(FxRobot robot, String text) {
        press(robot, inspector(robot).lookupAll(".button").stream().map(Button.class::cast).filter(button -> text.equals(button.getText())).findFirst().orElseThrow());
    }

    private static void press(FxRobot robot, Button button) {
        Frames.after(button::fire);
        Frames.pass();
    }

    private void undo(FxRobot robot) {
        Frames.after(() -> window.work().actions().run(Command.UNDO));
    }

    /// every text that stands in the window
    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll("*").stream().map(node -> switch (node) {
            case Label label -> String.valueOf(label.getText());
            case TextInputControl field -> field.getText() + field.getPromptText();
            case Text text -> text.getText();
            default -> "";
        }).toList();
    }

    private Bundle bundle() {
        return element("httpd-bundle", Bundle.class);
    }

    private ColocationSetConstraint colocation() {
        return element("together", ColocationSetConstraint.class);
    }

    private CibRule rule() {
        return ((LocationConstraint.ByRules) element("office", LocationConstraint.class).place()).rules().getFirst();
    }

    private <E extends Element> E element(String id, Class<E> type) {
        return window.work().session().design().topology().find(Designs.id(id), type).orElseThrow();
    }
}
