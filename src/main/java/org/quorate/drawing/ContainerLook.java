package org.quorate.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Node;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box;
import org.quorate.layout.Box.Kind;
import org.quorate.layout.Placed;
import org.quorate.layout.Sizes;
import org.quorate.model.ElementId;
import org.quorate.model.PowerFeed;

/// A site or a rack.
final class ContainerLook implements Look {

    private final Scene scene;
    private final Directory directory;

    ContainerLook(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        boolean site = placed.kind() == Kind.SITE;
        pen.ground(site ? Token.SITE : Token.RACK, site ? Token.SITE_LINE : Token.RACK_LINE);
        String name = scene.topology().find(placed.id().element().orElseThrow()).orElseThrow().name();
        switch (pen.view().level()) {
            case FULL -> heading(placed, name, new double[] {16, 6, 24, 46, 18.5}, 12.5, 11, pen);
            case OVERVIEW -> heading(placed, name, new double[] {20, 5, 28, 54, 20}, 12, 10.5, pen);
            case NAMES -> pen.text(8, 29, name, Font.text(10, Weight.SEMI_BOLD), Token.INK, pen.width() - 8);
            case MAP -> { }
        }
    }

    /// @param at size of the icons, their y, x of the second one, x and baseline of the name
    private void heading(Placed placed, String name, double[] at, double size, double small, Pen pen) {
        boolean folded = placed.box().folded();
        pen.icon(6, at[1], at[0], folded ? Icon.FOLDED : Icon.UNFOLDED, Token.MUTED);
        pen.icon(at[2], at[1], at[0], placed.kind() == Kind.SITE ? Icon.SITE : Icon.RACK, Token.MUTED);
        double right = pen.width() - 10;
        if (folded) {
            right = votes(placed.box(), pen);
            pen.text(12, Sizes.HEADER + 13, tally(placed.box()), Font.text(11, Weight.REGULAR), Token.MUTED, pen.width() - 8);
        }
        double x = pen.text(at[3], at[4], name, Font.text(size, Weight.SEMI_BOLD), Token.INK, right);
        if (!folded) {
            String kind = placed.kind() == Kind.SITE ? "site" : "";
            pen.text(x + 8, at[4] - 0.3, join(kind, places(placed.box())), Font.text(small, Weight.REGULAR), Token.MUTED, right);
        }
    }

    /// The votes inside a folded container.
    private double votes(Box box, Pen pen) {
        int votes = box.all().map(Box::id).filter(id -> id.isElement()).flatMap(id -> directory.node(id.element().orElseThrow()).stream())
                .filter(Node::isClusterNode).mapToInt(directory::votes).sum();
        if (votes == 0) {
            return pen.width() - 10;
        }
        pen.block(pen.width() - 34, 5, 22, 18, Token.MEMBER, Integer.toString(votes), 11, Token.HOST);
        return pen.width() - 40;
    }

    /// "2 racks · 2 power feeds", "3 hosts · 2 PDUs"
    private String places(Box box) {
        List<String> parts = new ArrayList<>();
        count(parts, box.children(Kind.RACK).count(), "rack", "racks");
        count(parts, box.children(Kind.HOST).count(), "host", "hosts");
        count(parts, box.children(Kind.PDU).count(), "PDU", "PDUs");
        count(parts, feeds(box), "power feed", "power feeds");
        return String.join(" · ", parts);
    }

    private long feeds(Box box) {
        Optional<ElementId> site = box.kind() == Kind.SITE ? box.id().element() : Optional.empty();
        return site.isEmpty() ? 0 : scene.topology().all(PowerFeed.class).filter(feed -> feed.site().equals(site)).count();
    }

    /// "3 hosts · 4 guests · 5 services" of a folded container
    private static String tally(Box box) {
        List<String> parts = new ArrayList<>();
        count(parts, box.all().filter(inside -> inside.kind() == Kind.HOST).count(), "host", "hosts");
        count(parts, box.all().filter(inside -> inside.kind() == Kind.VM).count(), "VM", "VMs");
        count(parts, box.all().filter(inside -> inside.kind() == Kind.SERVICE).count(), "service", "services");
        return parts.isEmpty() ? "empty" : String.join(" · ", parts);
    }

    private static void count(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
