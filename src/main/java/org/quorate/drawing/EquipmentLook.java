package org.quorate.drawing;

import java.util.List;
import java.util.stream.Collectors;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Placed;
import org.quorate.layout.Sizes;
import org.quorate.model.Element;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Sbd;
import org.quorate.model.SharedStorage;
import org.quorate.model.SharedStorage.Lun;

/// Shared storage, quorum device, fence devices.
final class EquipmentLook implements Look {

    private final Scene scene;

    EquipmentLook(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        switch (scene.topology().find(placed.id().element().orElseThrow()).orElseThrow()) {
            case SharedStorage storage -> storage(storage, pen);
            case QuorumDevice device -> quorumDevice(device, pen);
            case Primitive device -> fenceDevice(device, pen);
            case Element _ -> { }
        }
    }

    /// Ground, bar, icon and name, as far as the level shows them.
    ///
    /// @return whether there is room for more
    private static boolean heading(Token ground, Token kind, Icon icon, double iconY, String name, double right, Pen pen) {
        pen.ground(ground, kind);
        pen.bar(pen.view().isFull() ? 4 : 5, kind);
        switch (pen.view().level()) {
            case FULL -> {
                pen.icon(14, iconY, 20, icon, kind);
                pen.text(42, 21, name, Font.text(13.5, Weight.SEMI_BOLD), Token.INK, right);
            }
            case OVERVIEW -> {
                pen.icon(15, 9, 24, icon, kind);
                pen.text(48, 28, name, Font.text(11.5, Weight.SEMI_BOLD), Token.INK, pen.width() - 6);
            }
            case NAMES -> pen.text(14, 33, name, Font.text(10, Weight.SEMI_BOLD), Token.INK, pen.width() - 4);
            case MAP -> { }
        }
        return pen.view().isFull();
    }

    private void storage(SharedStorage storage, Pen pen) {
        if (!heading(Token.HOST, Token.STORAGE_K, Icon.STORAGE, 10, storage.name(), pen.width() - 8, pen)) {
            return;
        }
        pen.text(42, 35, "shared storage" + storage.protocol().map(protocol -> " · " + protocol).orElse(""),
                Font.text(10.5, Weight.REGULAR), Token.MUTED, pen.width() - 8);
        if (!storage.luns().isEmpty()) {
            pen.rule(4, pen.width(), Sizes.STORAGE_HEADER - 4, Token.LINE);
        }
        double y = Sizes.STORAGE_HEADER + 16;
        for (Lun lun : storage.luns()) {
            lun(lun, y, pen);
            y += Sizes.LUN_ROW;
        }
    }

    private void lun(Lun lun, double y, Pen pen) {
        double left = pen.textWidth(lun.name(), Font.text(11.5, Weight.MEDIUM)) + 14;
        String size = lun.size().map(EquipmentLook::size).orElse("");
        String full = List.of(size, isSbd(lun) ? "SBD" : "", users(lun)).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        double start = pen.textEnd(pen.width() - 10, y, full, Font.text(10.5, Weight.REGULAR), Token.MUTED, left + 10);
        if (start == pen.width() - 10) {
            start = pen.textEnd(pen.width() - 10, y, size, Font.text(10.5, Weight.REGULAR), Token.MUTED, left + 10);
        }
        pen.text(14, y, lun.name(), Font.text(11.5, Weight.MEDIUM), Token.INK, start - 8);
    }

    private static String size(int gib) {
        return gib >= 1024 && gib % 1024 == 0 ? gib / 1024 + " TiB" : gib + " GiB";
    }

    private boolean isSbd(Lun lun) {
        List<String> disks = scene.topology().cluster().sbd().map(Sbd::disks).orElse(List.of());
        return lun.device().filter(disks::contains).isPresent();
    }

    private String users(Lun lun) {
        return switch (lun.users().size()) {
            case 0 -> "all nodes";
            case 1 -> scene.topology().find(lun.users().getFirst()).map(Element::name).orElse("1 machine");
            default -> lun.users().size() + " machines";
        };
    }

    private void quorumDevice(QuorumDevice device, Pen pen) {
        double right = pen.width() - 30;
        if (!heading(Token.SERVICE, Token.QDEVICE, Icon.QUORUM_DEVICE, 12, device.name(), right - 4, pen)) {
            return;
        }
        pen.block(right, 9, 18, 18, Token.QDEVICE, Integer.toString(scene.facts().votes().device()), 11, Token.HOST);
        pen.text(42, 35, "qnetd" + device.host().map(host -> " · " + host).orElse(""), Font.text(10.5, Weight.REGULAR), Token.MUTED, pen.width() - 6);
        device.algorithm().ifPresent(algorithm -> pen.text(42, 52, algorithm, Font.mono(10.5), Token.INK, pen.width() - 6));
    }

    private void fenceDevice(Primitive device, Pen pen) {
        pen.ground(Token.SERVICE, Token.FENCE);
        pen.bar(4, Token.FENCE);
        switch (pen.view().level()) {
            case FULL -> {
                pen.icon(11, 6, 16, Icon.FENCE_DEVICE, Token.FENCE);
                pen.text(32, 18, device.name(), Font.text(11.5, Weight.SEMI_BOLD), Token.INK, pen.width() - 4);
                boolean stopped = device.meta("target-role").filter("Stopped"::equalsIgnoreCase).isPresent();
                pen.text(32, 33, stopped ? "disabled" : device.agent().type(), Font.text(10, Weight.REGULAR), Token.MUTED, pen.width() - 4);
            }
            case OVERVIEW -> pen.text(12, 27, device.name(), Font.text(10, Weight.MEDIUM), Token.INK, pen.width() - 4);
            case NAMES, MAP -> { }
        }
    }
}
