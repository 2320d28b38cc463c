package org.quorate.drawing;

import java.util.Optional;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Sizes;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.Element;
import org.quorate.model.Group;
import org.quorate.model.Primitive;

/// A service: a primitive, a member of a group, an instance of a clone; and the group around its members.
final class ServiceLook implements Look {

    private static final double SIGN = 12;

    private final Scene scene;
    private final Directory directory;

    ServiceLook(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        switch (pen.view().level()) {
            case FULL, OVERVIEW -> {
                if (placed.kind() == Box.Kind.GROUP) {
                    group(placed, pen);
                } else {
                    service(placed, pen);
                }
            }
            case NAMES -> pen.fill(0, pen.height() - pen.px(3), pen.width(), pen.px(3), Token.SVC);
            case MAP -> { }
        }
    }

    private void group(Placed placed, Pen pen) {
        pen.ground(Token.SERVICE, border(placed));
        pen.bar(3, Token.SVC);
        Element group = element(placed);
        Optional<Bundle> bundle = Optional.of(group).filter(Bundle.class::isInstance).map(Bundle.class::cast);
        String name = bundle.map(_ -> placed.id().part()).orElse(group.name());
        if (pen.view().isFull()) {
            pen.icon(9, 4, 14, bundle.isPresent() ? Icon.BUNDLE : Icon.GROUP, Token.SVC);
            double left = signs(group.name(), pen.text(28, 15.2, name, Font.text(11.5, Weight.SEMI_BOLD), Token.INK, pen.width() - 8), 5, pen);
            pen.textEnd(pen.width() - 8, 14.8, note(placed).orElse(bundle.map(each -> each.container().engine()).orElse("group")),
                    Font.text(10, Weight.REGULAR), Token.MUTED, left + 8);
        } else {
            pen.text(12, 18, name, Font.text(10, Weight.SEMI_BOLD), Token.INK, pen.width() - 8);
        }
    }

    private void service(Placed placed, Pen pen) {
        Optional<Box> group = scene.arrangement().find(placed.parent()).map(Placed::box).filter(box -> box.kind() == Box.Kind.GROUP);
        boolean numbered = group.flatMap(box -> box.id().element()).flatMap(scene.topology()::find).filter(Bundle.class::isInstance).isEmpty();
        if (group.isPresent()) {
            pen.rule(3, pen.width(), 0, Token.LINE);
        } else {
            pen.ground(Token.SERVICE, border(placed));
            pen.bar(3, Token.SVC);
        }
        Element element = element(placed);
        Icon icon = switch (element) {
            case Primitive primitive -> icon(primitive);
            case Bundle _ -> Icon.BUNDLE;
            default -> Icon.CLONE;
        };
        String name = element instanceof Bundle ? placed.id().part() : element.name();
        if (!pen.view().isFull()) {
            pen.icon(12, 4, 18, icon, Token.SVC);
            pen.text(36, 19, name, Font.text(10, Weight.REGULAR), Token.INK, pen.width() - 6);
            return;
        }
        if (group.isPresent() && numbered) {
            pen.text(11, 17.2, Integer.toString(group.get().children().indexOf(placed.box()) + 1), Font.text(11.5, Weight.REGULAR), Token.MUTED, 26);
        } else {
            pen.icon(9, 6, 14, icon, Token.SVC);
        }
        double left = pen.text(28, Sizes.SERVICE / 2 + 4.2, name, Font.text(11.5, Weight.MEDIUM), Token.INK, pen.width() - 8);
        String instance = instance(placed.id());
        if (!instance.isEmpty() && group.isEmpty()) {
            left = pen.text(left, Sizes.SERVICE / 2 + 4.2, instance, Font.text(11.5, Weight.REGULAR), Token.MUTED, pen.width() - 8);
            pen.upright(pen.width() + 2, 2, pen.height() - 2, Token.SERVICE_LINE);
            pen.upright(pen.width() + 4, 4, pen.height() - 4, Token.SERVICE_LINE);
        }
        left = signs(element.name(), left, (Sizes.SERVICE - SIGN) / 2, pen);
        String tail = note(placed).orElseGet(() -> agent(element));
        pen.textEnd(pen.width() - 8, Sizes.SERVICE / 2 + 3.8, tail, Font.text(10, Weight.REGULAR), Token.MUTED, left + 8);
    }

    /// Small signs after the name: a ticket that it needs, a tag that it has.
    ///
    /// @return where they end
    private double signs(String resource, double left, double top, Pen pen) {
        double x = left;
        if (!directory.tickets(resource).isEmpty()) {
            x = sign(x, top, Icon.TICKET, Token.ORDER, pen);
        }
        if (!directory.tags(resource).isEmpty()) {
            x = sign(x, top, Icon.TAG, Token.MUTED, pen);
        }
        return x;
    }

    private static double sign(double left, double top, Icon icon, Token ink, Pen pen) {
        if (left + 6 + SIGN > pen.width() - 8) {
            return left;
        }
        pen.icon(left + 6, top, SIGN, icon, ink);
        return left + 6 + SIGN;
    }

    private Element element(Placed placed) {
        return scene.facts().topology().find(placed.id().element().orElseThrow()).orElseThrow();
    }

    /// `:1` of `ping:1`
    private static String instance(BoxId id) {
        int colon = id.part().lastIndexOf(':');
        return colon < 0 ? "" : id.part().substring(colon);
    }

    private boolean isNowhere(Placed placed) {
        return scene.arrangement().find(placed.parent()).filter(parent -> parent.kind() == Box.Kind.TRAY).isPresent();
    }

    private Token border(Placed placed) {
        return isNowhere(placed) && !isStopped(element(placed)) ? Token.ERROR : Token.SERVICE_LINE;
    }

    private Optional<String> note(Placed placed) {
        return !isNowhere(placed) ? Optional.empty() : Optional.of(isStopped(element(placed)) ? "stopped" : "no node");
    }

    /// Whether somebody wants it not to run.
    private static boolean isStopped(Element element) {
        return (switch (element) {
            case Primitive primitive -> primitive.meta("target-role");
            case Clone clone -> clone.meta("target-role");
            case Bundle bundle -> bundle.meta("target-role");
            case Group group -> org.quorate.model.NvSet.text(group.metaAttributes(), "target-role");
            default -> Optional.<String>empty();
        }).filter("Stopped"::equalsIgnoreCase).isPresent();
    }

    /// The agent without its provider; what is no OCF agent is told by its standard.
    private static String agent(Element element) {
        if (element instanceof Bundle bundle) {
            return bundle.container().engine();
        }
        return element instanceof Primitive primitive
                ? primitive.agent().standard().equals("ocf") ? primitive.agent().type() : primitive.agent().standard() : "";
    }

    private static Icon icon(Primitive primitive) {
        return switch (primitive.agent().type()) {
            case "apache", "nginx", "httpd", "haproxy", "tomcat", "apache2" -> Icon.WEB;
            case "pgsql", "pgsqlms", "postgresql", "mysql", "mariadb", "galera", "oracle", "db2", "redis", "SAPHana", "SAPHanaController" -> Icon.DATABASE;
            default -> Icon.SERVICE;
        };
    }
}
