package org.quorate.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Placed;
import org.quorate.layout.Sizes;
import org.quorate.model.ElementId;
import org.quorate.model.Host;

/// A physical machine: cluster node, remote node, hypervisor or spare, and a node of which no machine is known.
final class HostLook implements Look {

    private final Scene scene;
    private final Directory directory;
    private final PortRow portRow;

    HostLook(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
        this.portRow = new PortRow(scene, directory);
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        ElementId id = placed.id().element().orElseThrow();
        Token kind = color(directory.role(id));
        Optional<Node> node = directory.node(id);
        boolean aside = node.filter(present -> directory.isStandby(present) || directory.isInMaintenance(present)).isPresent();
        pen.ground(aside ? Token.HOVER : Token.HOST, Token.HOST_LINE);
        switch (pen.view().level()) {
            case FULL -> full(placed, id, kind, node, pen);
            case OVERVIEW -> overview(placed, id, kind, node, pen);
            case NAMES -> names(id, kind, node, pen);
            case MAP -> pen.frame(0, 0, pen.width(), pen.height(), kind, 1);
        }
    }

    static Token color(MachineRole role) {
        return switch (role) {
            case MEMBER -> Token.MEMBER;
            case REMOTE -> Token.REMOTE;
            case GUEST -> Token.GUEST;
            case OPAQUE, OUTSIDE -> Token.OPAQUE;
        };
    }

    private void full(Placed placed, ElementId id, Token kind, Optional<Node> node, Pen pen) {
        boolean remote = kind == Token.REMOTE;
        pen.bar(4, kind);
        pen.icon(13, 9, 22, remote ? Icon.REMOTE_HOST : Icon.HOST, kind);
        double right = votes(node, pen) - 6;
        right = tag(node, right, pen);
        pen.text(43, 20, name(id), Font.text(13.5, Weight.SEMI_BOLD), Token.INK, right);
        pen.text(43, 34, second(id), Font.text(10.5, Weight.REGULAR), Token.MUTED, pen.width() - 6);
        if (placed.box().folded()) {
            return;
        }
        pen.rule(4, pen.width(), Sizes.HOST_HEADER, Token.LINE);
        portRow.draw(placed, pen);
        directory.rings(id).forEach(ring -> port(ring, pen));
    }

    private void overview(Placed placed, ElementId id, Token kind, Optional<Node> node, Pen pen) {
        pen.bar(5, kind);
        pen.icon(15, 8, 25, kind == Token.REMOTE ? Icon.REMOTE_HOST : Icon.HOST, kind);
        double right = pen.width() - 10;
        if (node.filter(Node::isClusterNode).isPresent()) {
            right -= 32;
            pen.block(right, 7, 32, 28, kind, votes(node.get()), 11, Token.HOST);
        }
        pen.text(48, 28, name(id), Font.text(11.5, Weight.SEMI_BOLD), Token.INK, right - 6);
    }

    private void names(ElementId id, Token kind, Optional<Node> node, Pen pen) {
        pen.bar(pen.px(3), kind);
        double right = pen.width() - 6;
        if (node.filter(Node::isClusterNode).isPresent()) {
            right -= 26;
            pen.fill(right, 8, 26, 26, kind);
        }
        pen.text(pen.px(3) + 10, 33, name(id), Font.text(10, Weight.SEMI_BOLD), Token.INK, right - 4);
    }

    /// Vote block and DC mark, or the 0 of a remote node.
    ///
    /// @return where they begin
    private double votes(Optional<Node> node, Pen pen) {
        double right = pen.width() - 30;
        if (node.isEmpty()) {
            return pen.width() - 4;
        }
        if (!node.get().isClusterNode()) {
            pen.outlined(right + 2, 7, 16, 16, Token.DIM, "0", 10.5, Token.MUTED);
            return right + 2;
        }
        pen.block(right, 6, 18, 18, Token.MEMBER, votes(node.get()), 11, Token.HOST);
        pen.outlined(right - 30, 6, 24, 18, Token.MEMBER, "DC", 10, Token.MEMBER);
        return right - 30;
    }

    private String votes(Node node) {
        return Integer.toString(directory.votes(node));
    }

    private double tag(Optional<Node> node, double right, Pen pen) {
        Optional<String> word = node.flatMap(present -> directory.isInMaintenance(present) ? Optional.of("maintenance")
                : directory.isStandby(present) ? Optional.of("standby") : Optional.empty());
        if (word.isEmpty()) {
            return right;
        }
        Font font = Font.text(10, Weight.SEMI_BOLD);
        double width = pen.textWidth(word.get(), font) + 10;
        pen.fill(right - width, 8, width, 16, Token.WARNING_SOFT);
        pen.frame(right - width, 8, width, 16, Token.WARNING, 1);
        pen.textMiddle(right - width / 2, 19.6, word.get(), font, Token.WARNING);
        return right - width - 6;
    }

    /// The node's name where the host is one, since that is what the cluster says.
    private String name(ElementId id) {
        return directory.node(id).map(Node::name).orElseGet(() -> scene.topology().find(id).orElseThrow().name());
    }

    private String second(ElementId id) {
        Optional<String> hypervisor = scene.topology().find(id, Host.class).flatMap(Host::hypervisor);
        String role = switch (directory.role(id)) {
            case MEMBER -> "cluster node" + hypervisor.map(kind -> ", " + kind).orElse("");
            case REMOTE -> "remote node";
            case GUEST -> "guest node";
            case OPAQUE, OUTSIDE -> hypervisor.map(kind -> "hypervisor · " + kind + " · not in the cluster").orElse("not in the cluster");
        };
        return directory.node(id).isEmpty() ? role
                : List.of(role, directory.address(id).orElse("")).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void port(int ring, Pen pen) {
        pen.fill(Ports.ringX(pen.width(), ring) - 4, -3, 8, 6, Token.CLUSTER_NET);
    }
}
