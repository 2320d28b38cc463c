package org.quorate.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.ElementId;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.Switch;

/// Networks across what they serve, and power distribution units at the foot of a rack.
final class BarLook implements Look {

    private static final double SPLIT = 8;

    private final Scene scene;
    private final Directory directory;

    BarLook(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        ElementId id = placed.id().element().orElseThrow();
        if (placed.kind() == Box.Kind.PDU) {
            scene.topology().find(id, Pdu.class).ifPresent(pdu -> pdu(pdu, pen));
        } else {
            scene.topology().find(id, Network.class).ifPresent(network -> network(network, switches(id, placed.parent()), pen));
        }
    }

    static Token color(Network network) {
        return switch (network.purpose()) {
            case CLUSTER -> Token.CLUSTER_NET;
            case MANAGEMENT -> Token.MGMT;
            case STORAGE -> Token.STORAGE;
            case SERVICE -> Token.LOCATION;
        };
    }

    /// The switches of a network that stand in the site of a bar, or nobody knows where.
    private List<Switch> switches(ElementId network, BoxId site) {
        return directory.switches(network).stream().filter(unit -> unit.place().map(this::site).filter(place -> !place.equals(site)).isEmpty()).toList();
    }

    private BoxId site(ElementId place) {
        return scene.arrangement().show(place).map(placed -> placed.kind() == Box.Kind.RACK ? placed.parent() : placed.id()).orElse(BoxId.ROOT);
    }

    /// One bar, or one for each of its switches.
    private void network(Network network, List<Switch> switches, Pen pen) {
        boolean split = switches.size() > 1 && pen.width() > switches.size() * 160;
        if (!split) {
            String names = switches.stream().map(Switch::name).collect(Collectors.joining(", "));
            segment(network, 0, pen.width(), details(network, names), pen);
            return;
        }
        double width = (pen.width() - SPLIT * (switches.size() - 1)) / switches.size();
        for (int i = 0; i < switches.size(); i++) {
            segment(network, i * (width + SPLIT), width, details(network, switches.get(i).name()), pen);
        }
    }

    private static String details(Network network, String switches) {
        List<String> parts = new ArrayList<>();
        network.subnet().ifPresent(parts::add);
        if (!switches.isEmpty()) {
            parts.add(switches);
        }
        return String.join(" · ", parts);
    }

    private void segment(Network network, double x, double width, String details, Pen pen) {
        Token color = color(network);
        boolean upper = directory.ring(network.id()).filter(ring -> ring > 0).isEmpty();
        double strong = pen.px(pen.view().isFull() ? 3 : 2);
        pen.fill(x, 0, width, pen.height(), Token.SERVICE);
        pen.frame(x, 0, width, pen.height(), color, 1);
        pen.fill(x, upper ? 0 : pen.height() - strong, width, strong, color);
        double down = upper ? 1 : -1;
        switch (pen.view().level()) {
            case FULL -> {
                pen.icon(x + 8, 3 + down, 12, Icon.NETWORK, color);
                double end = pen.text(x + 26, 12.8 + down, network.name(), Font.text(10.5, Weight.SEMI_BOLD), Token.INK, x + width - 6);
                pen.text(end + 8, 12.8 + down, details, Font.text(10.5, Weight.REGULAR), Token.MUTED, x + width - 6);
            }
            case OVERVIEW -> {
                if (isLegible(pen)) {
                    pen.text(x + 14, pen.height() / 2 + 6 + 1.5 * down, details.isEmpty() ? network.name() : network.name() + " · " + details,
                            Font.text(9.5, Weight.MEDIUM), Token.INK, x + width - 6);
                }
            }
            case NAMES, MAP -> { }
        }
    }

    /// Whether a line of text fits between the edges of a bar.
    private static boolean isLegible(Pen pen) {
        return pen.height() * pen.view().zoom() >= 9.5;
    }

    private void pdu(Pdu pdu, Pen pen) {
        Optional<PowerFeed> feed = directory.feed(pdu.feed());
        Token color = feed.isEmpty() ? Token.HOST_LINE : Directory.color(feed);
        pen.ground(Token.SERVICE, color);
        switch (pen.view().level()) {
            case FULL -> {
                pen.block(0, 0, 22, pen.height(), color, Directory.letter(feed), 10.5, Token.HOST);
                double left = 30;
                if (feed.filter(PowerFeed::ups).isPresent()) {
                    pen.icon(left - 2, 3, 12, Icon.PLUG, color);
                    left += 14;
                }
                double x = pen.text(left, 13, pdu.name(), Font.text(10.5, Weight.SEMI_BOLD), Token.INK, pen.width() - 6);
                String supply = feed.map(present -> "feed " + Directory.letter(feed)).orElse("no feed known")
                        + pdu.amperes().map(amperes -> " · " + amperes + " A").orElse("");
                pen.text(x + 8, 13, supply, Font.text(10.5, Weight.REGULAR), Token.MUTED, pen.width() - 6);
            }
            case OVERVIEW -> {
                pen.block(0, 0, 27, pen.height(), color, Directory.letter(feed), 9.5, Token.HOST);
                if (isLegible(pen)) {
                    pen.text(36, 14.8, pdu.name(), Font.text(9.5, Weight.REGULAR), Token.INK, pen.width() - 6);
                }
            }
            case NAMES, MAP -> pen.fill(0, 0, 30, pen.height(), color);
        }
    }
}
