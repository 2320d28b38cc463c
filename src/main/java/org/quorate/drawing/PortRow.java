package org.quorate.drawing;

import java.util.List;
import java.util.Optional;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.model.Host;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.VirtualMachine;

/// The lowest part of a host: power supplies with their feeds, memory that its virtual machines take, management controller.
final class PortRow {

    private static final double HEIGHT = 15;
    private static final double METER = 54;

    private final Scene scene;
    private final Directory directory;

    PortRow(Scene scene, Directory directory) {
        this.scene = scene;
        this.directory = directory;
    }

    void draw(Placed placed, Pen pen) {
        placed.id().element().flatMap(id -> scene.topology().find(id, Host.class)).ifPresent(host -> {
            double top = pen.height() - HEIGHT;
            double right = controller(host, top, pen);
            double left = supplies(host.supplies(), top, pen);
            memory(host, placed.box(), left + 2, right - 6, top, pen);
        });
    }

    private double controller(Host host, double top, Pen pen) {
        if (host.controller().isEmpty()) {
            return pen.width() - 8;
        }
        pen.outlined(pen.width() - 42, top, 34, HEIGHT, Token.MGMT, "BMC", 9.5, Token.MGMT);
        return pen.width() - 42;
    }

    private double supplies(List<PowerSupply> supplies, double top, Pen pen) {
        double x = 12;
        for (PowerSupply supply : supplies) {
            Optional<PowerFeed> feed = directory.feed(supply.source());
            if (supply.source().isEmpty()) {
                pen.outlined(x, top, 20, HEIGHT, Token.HOST_LINE, "?", 10.5, Token.MUTED);
            } else {
                pen.block(x, top, 20, HEIGHT, Directory.color(feed), Directory.letter(feed), 10.5, Token.HOST);
            }
            x += 24;
        }
        return x;
    }

    private void memory(Host host, Box box, double left, double right, double top, Pen pen) {
        int used = box.children(Box.Kind.VM).flatMap(vm -> scene.topology().find(vm.id().element(), VirtualMachine.class).stream())
                .mapToInt(vm -> vm.memory().orElse(0)).sum();
        if (host.memory().isEmpty() || host.memory().get() <= 0) {
            return;
        }
        int total = host.memory().get();
        String text = "%d / %d GiB".formatted(Math.round(used / 1024.0), Math.round(total / 1024.0));
        if (left + METER + 7 + pen.textWidth(text, Font.text(9.5, Weight.REGULAR)) > right) {
            return;
        }
        pen.fill(left, top + 5, METER, 5, Token.LINE);
        pen.fill(left, top + 5, METER * Math.min(1, used / (double) total), 5, used > total ? Token.ERROR : Token.DIM);
        pen.text(left + METER + 7, top + 11.2, text, Font.text(9.5, Weight.REGULAR), Token.MUTED, right);
    }
}
