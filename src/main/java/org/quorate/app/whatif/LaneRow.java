package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.quorate.app.whatif.LaneChart.Bar;
import org.quorate.drawing.StandingsReading;
import org.quorate.simulate.whatif.TimelineStep;

/// What is seen of a lane: its name, a bar for each step, and words in or beside them.
final class LaneRow {

    static final double HEIGHT = 21;
    private static final double BAR = 16;
    private static final double THINNEST = 2;
    private static final double NAME_GAP = 10;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final LaneChart.Row row;
    private final Label name;
    private final Label shortName;
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();

    /// @param look at a moment
    LaneRow(LaneChart.Row row, List<Trial.Moment> moments, IntConsumer look) {
        this.row = row;
        name = name(row.lane().title());
        shortName = name(row.lane().shortTitle());
        for (Bar bar : row.bars()) {
            String style = "timeline-" + bar.step().kind().name().toLowerCase(Locale.ROOT);
            String ending = "ending-" + bar.step().ending().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Region box = new Region();
            box.getStyleClass().setAll("timeline-bar", style, ending);
            Label word = new Label(bar.step().label());
            word.getStyleClass().setAll("label", "timeline-word", ending);
            Trial.Moment moment = moments.get(bar.moment());
            box.setAccessibleRole(AccessibleRole.BUTTON);
            box.setAccessibleText(row.lane().title() + ", " + told(moment));
            Tooltip tooltip = new Tooltip(told(moment));
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(520);
            Stream.of(box, word).forEach(node -> {
                Tooltip.install(node, tooltip);
                node.setOnMouseClicked(event -> {
                    look.accept(bar.moment());
                    event.consume();
                });
            });
            bars.add(box);
            words.add(word);
        }
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("timeline-lane");
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static String told(Trial.Moment moment) {
        TimelineStep step = moment.step();
        return "%s%s, at worst %s: %s%s".formatted(moment.begin() < moment.time() ? StandingsReading.clock(moment.begin()) + " to " : "", StandingsReading.clock(moment.time()),
                StandingsReading.clock(moment.bound()), step.text(), step.origin().isEmpty() ? "" : " (" + step.origin() + ")");
    }

    List<Region> bars() {
        return bars;
    }

    /// Its name and the words of its bars.
    List<Label> words() {
        return Stream.concat(Stream.of(name, shortName), words.stream()).toList();
    }

    /// The width of its name; of the short one where the other is wider than that.
    double nameWidth(double most) {
        double width = name.prefWidth(-1);
        return Math.min(most, (width <= most ? width : shortName.prefWidth(-1)) + NAME_GAP);
    }

    boolean holds(int moment) {
        return row.bars().stream().anyMatch(bar -> bar.moment() == moment);
    }

    void show(int now) {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(NOW, row.bars().get(i).moment() == now);
        }
    }

    void place(double y, double left, TimeAxis axis) {
        boolean full = name.prefWidth(-1) + NAME_GAP <= left;
        name.setVisible(full);
        shortName.setVisible(!full);
        Label shown = full ? name : shortName;
        double width = Math.min(left - NAME_GAP, shown.prefWidth(-1));
        double height = shown.prefHeight(-1);
        shown.resizeRelocate(Math.round(left - NAME_GAP - width), Math.round(y + (HEIGHT - height) / 2), width, height);
        List<WordPlaces.Span> spans = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = row.bars().get(i);
            double from = Math.round(axis.x(bar.begin()));
            double to = bar.isLong() ? Math.max(from + THINNEST, Math.round(axis.x(Math.min(bar.end(), axis.length()))) - 1) : from;
            bars.get(i).setVisible(to > from);
            bars.get(i).resizeRelocate(left + from, y + (HEIGHT - BAR) / 2, to - from, BAR);
            spans.add(new WordPlaces.Span(from, to, words.get(i).prefWidth(-1)));
        }
        place(WordPlaces.of(spans, axis.width()), y, left);
    }

    private void place(List<WordPlaces.Place> places, double y, double left) {
        for (int i = 0; i < words.size(); i++) {
            Label word = words.get(i);
            WordPlaces.Place place = places.get(i);
            word.setVisible(place.side() != WordPlaces.Side.NOWHERE);
            word.pseudoClassStateChanged(BESIDE, place.side() == WordPlaces.Side.BESIDE);
            double height = word.prefHeight(-1);
            word.resizeRelocate(left + Math.round(place.x()), Math.round(y + (HEIGHT - height) / 2), word.prefWidth(-1), height);
        }
    }
}
