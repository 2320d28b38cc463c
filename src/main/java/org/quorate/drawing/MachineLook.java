package org.quorate.drawing;

import java.util.Optional;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.model.ElementId;
import org.quorate.model.Primitive;

/// A virtual machine. Brackets instead of a border say that it stands where the cluster would start it.
final class MachineLook implements Look {

    private final Scene scene;
    private final Directory directory;

    MachineLook(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        ElementId id = placed.id().element().orElseThrow();
        MachineRole role = role(id);
        boolean managed = role.isManaged();
        pen.fill(0, 0, pen.width(), pen.height(), role == MachineRole.OUTSIDE ? Token.HOVER : Token.VM);
        switch (pen.view().level()) {
            case FULL -> {
                border(placed, managed, pen);
                full(placed, id, role, pen);
            }
            case OVERVIEW -> {
                border(placed, managed, pen);
                pen.fill(7, Math.min(8, pen.height() / 2 - 10), 4, 20, color(role));
                pen.text(17, Math.min(25, pen.height() / 2 + 6), name(id), Font.text(10.5, Weight.MEDIUM), Token.INK, pen.width() - 8);
            }
            case NAMES -> {
                pen.fill(0, 0, pen.px(2), pen.height(), color(role));
                if (!placed.box().children().isEmpty()) {
                    pen.fill(8, pen.height() - 8 - pen.px(3), pen.width() - 16, pen.px(3), Token.SVC);
                }
            }
            case MAP -> pen.fill(0, 0, pen.width(), pen.height(), color(role));
        }
    }

    private MachineRole role(ElementId id) {
        return scene.topology().find(id, Primitive.class).map(primitive -> primitive.guestNode().isPresent() ? MachineRole.GUEST : MachineRole.OPAQUE)
                .orElseGet(() -> directory.role(id));
    }

    static Token color(MachineRole role) {
        return role == MachineRole.OUTSIDE ? Token.DIM : HostLook.color(role);
    }

    private void border(Placed placed, boolean managed, Pen pen) {
        boolean nowhere = scene.arrangement().find(placed.parent()).filter(parent -> parent.kind() == Box.Kind.TRAY).isPresent();
        if (nowhere) {
            pen.frame(0, 0, pen.width(), pen.height(), Token.ERROR, 1);
        } else if (managed) {
            pen.brackets(Token.VM_LINE, placed.compact() ? 9 : 12, pen.view().isFull() ? 2 : 1);
        } else {
            pen.frame(0, 0, pen.width(), pen.height(), Token.VM_LINE, 1);
        }
    }

    private void full(Placed placed, ElementId id, MachineRole role, Pen pen) {
        Token kind = color(role);
        double down = placed.compact() ? -3 : 0;
        pen.fill(6, 8 + down, 3, 18 + down / 1.5, kind);
        pen.icon(14, 9 + down, 16, role == MachineRole.OPAQUE ? Icon.OPAQUE_VM : Icon.VM, kind);
        double right = marks(id, role, 8 + down, pen);
        double x = pen.text(36, 21.5 + down, name(id), Font.text(12.5, Weight.SEMI_BOLD), Token.INK, right) + 7;
        if (placed.compact()) {
            compactContent(placed.box(), x, right, pen);
            return;
        }
        x = pen.text(x, 21.2, word(role), Font.text(10.5, Weight.MEDIUM), kind, right);
        address(id, x + 8, right, pen);
    }

    /// Votes of a member, 0 of a remote node, pin or lock of a managed one.
    ///
    /// @return where they begin
    private double marks(ElementId id, MachineRole role, double top, Pen pen) {
        double right = pen.width() - 8;
        return switch (role) {
            case MEMBER -> {
                pen.block(right - 18, top, 18, 18, Token.MEMBER, directory.node(id).map(node -> Integer.toString(directory.votes(node))).orElse("0"),
                        11, Token.HOST);
                pen.outlined(right - 48, top, 24, 18, Token.MEMBER, "DC", 10, Token.MEMBER);
                yield right - 54;
            }
            case REMOTE -> {
                pen.outlined(right - 16, top, 16, 16, Token.DIM, "0", 10.5, Token.MUTED);
                yield right - 22;
            }
            case GUEST, OPAQUE -> pin(id, right, top, pen);
            case OUTSIDE -> right;
        };
    }

    private double pin(ElementId id, double right, double top, Pen pen) {
        Optional<String> resource = directory.maker(id).map(Primitive::name);
        boolean confined = resource.filter(directory::isConfined).isPresent();
        if (!confined && resource.filter(directory::isPinned).isEmpty()) {
            return right;
        }
        pen.icon(right - 12, top + 3, 12, confined ? Icon.CONFINED : Icon.LOCATION, Token.MUTED);
        return right - 18;
    }

    private void address(ElementId id, double left, double right, Pen pen) {
        directory.address(id).ifPresent(address -> {
            double start = pen.textEnd(right, 21.2, address, Font.mono(10), Token.MUTED, left);
            int dot = address.lastIndexOf('.');
            if (start == right && dot >= 0) {
                pen.textEnd(right, 21.2, address.substring(dot), Font.mono(10), Token.MUTED, left);
            }
        });
    }

    private void compactContent(Box box, double left, double right, Pen pen) {
        int count = box.children().size();
        if (count == 0) {
            return;
        }
        String first = box.children().getFirst().id().element().flatMap(scene.topology()::find).orElseThrow().name();
        pen.text(left, 18.4, count == 1 ? first : first + "  +" + (count - 1), Font.text(11.5, Weight.REGULAR), Token.INK, right);
    }

    private String name(ElementId id) {
        return directory.node(id).map(Node::name).orElseGet(() -> scene.topology().find(id).orElseThrow().name());
    }

    static String word(MachineRole role) {
        return switch (role) {
            case MEMBER -> "member";
            case REMOTE -> "remote";
            case GUEST -> "guest";
            case OPAQUE -> "opaque";
            case OUTSIDE -> "not managed";
        };
    }
}
