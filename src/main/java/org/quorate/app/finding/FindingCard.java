package org.quorate.app.finding;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.finding.Finding;
import org.quorate.finding.Fix;

/// A finding beside the object that it is about: what is so, from which facts it follows, the remedy.
public final class FindingCard extends VBox {

    /// @param apply does a fix
    /// @param why   leads to the reason
    public FindingCard(Finding finding, Consumer<Fix> apply, Runnable why) {
        getStyleClass().addAll("card", "finding-card", finding.severity().word());
        Label title = new Label(finding.message(), Severities.icon(finding.severity(), 16));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().add(title);
        finding.because().forEach(fact -> {
            Label line = new Label(fact);
            line.getStyleClass().add("finding-fact");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        });
        HBox buttons = new HBox();
        buttons.getStyleClass().add("card-buttons");
        finding.fixes().stream().findFirst().ifPresent(fix -> {
            Button button = new Button(fix.label(), new FontIcon("mdi2l-lightbulb-on-outline"));
            button.setId("fix-" + finding.rule());
            button.getStyleClass().add("accent");
            button.setOnAction(event -> apply.accept(fix));
            buttons.getChildren().add(button);
        });
        Button reason = new Button("Why?");
        reason.setOnAction(event -> why.run());
        buttons.getChildren().add(reason);
        Label rule = new Label(finding.rule());
        rule.getStyleClass().addAll("mono", "muted");
        getChildren().addAll(buttons, rule);
    }
}
