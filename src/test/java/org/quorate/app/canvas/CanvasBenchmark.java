package org.quorate.app.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.layout.BoxId;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Host;
import org.quorate.model.Rack;
import org.quorate.model.Site;
import org.quorate.model.VirtualMachine;

/// Measures how long frames of the canvas take, on a real window without a GPU. Not a test: times depend on the machine.
///
/// ```
/// Xvfb :78 -screen 0 1600x1000x24 &
/// DISPLAY=:78 java -Djavafx.animation.fullspeed=true -Dprism.order=sw -cp TEST-CLASSPATH org.quorate.app.canvas.CanvasBenchmark\$Start 5000
/// ```
///
/// With `fullspeed` JavaFX draws frame after frame without waiting for the screen, so the time from frame to frame is the work
/// of one: layout, painting and rendering. It writes the middle and the 95th percentile for each scenario, and the processor
/// time that JavaFX's two threads took for a frame, which says more on a machine that is busy.
public final class CanvasBenchmark extends Application {

    private static final int WARM_UP = 60;
    private static final int FRAMES = 240;
    private static final Logger LOG = Logger.getLogger(CanvasBenchmark.class.getName());

    /// JavaFX starts from a class that is no application itself when it is on the class path.
    public static final class Start {

        private Start() {
        }

        public static void main(String[] args) {
            Application.launch(CanvasBenchmark.class, args);
        }
    }

    /// @param step what is changed before each frame
    private record Scenario(String name, Runnable before, java.util.function.IntConsumer step) {
    }

    private CanvasModel model;

    @Override
    public void start(Stage stage) {
        int count = getParameters().getRaw().isEmpty() ? 5000 : Integer.parseInt(getParameters().getRaw().getFirst());
        Design design = design(count);
        Themes themes = new Themes(Theme.LIGHT);
        DesignSession session = new DesignSession(design, InstantSource.system());
        long begin = System.nanoTime();
        CanvasView view = new CanvasView(session, new Selection(session), themes,
                new Tasks(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()), Platform::runLater));
        LOG.info(() -> String.format(Locale.ROOT, "%d elements, arranged in %d ms", design.topology().elements().size(), (System.nanoTime() - begin) / 1_000_000));
        model = view.model();
        Scene scene = new Scene(view, 1600, 1000);
        themes.dress(scene);
        stage.setScene(scene);
        stage.show();
        run(scenarios().iterator());
    }

    private List<Scenario> scenarios() {
        return List.of(pan("pan at 100 %", 1), pan("pan at 40 %", 0.4), new Scenario("pan, everything in view", model::fit, this::shake),
                new Scenario("zoom", () -> model.look(model.viewport().zoomedTo(1)),
                        frame -> model.look(model.viewport().zoomedTo(0.55 + 0.45 * Math.cos(frame / 20.0)))),
                new Scenario("drag at 100 %", () -> model.look(model.viewport().zoomedTo(1)), this::drag));
    }

    private Scenario pan(String name, double zoom) {
        return new Scenario(name, () -> {
            model.fit();
            model.look(model.viewport().zoomedTo(zoom));
        }, this::shake);
    }

    private void shake(int frame) {
        model.look(model.viewport().panned(7 * Math.sin(frame / 9.0) * 3, 5 * Math.cos(frame / 7.0) * 3));
    }

    private void drag(int frame) {
        BoxId host = model.picture().in(model.viewport().visible()).stream().filter(placed -> placed.kind() == org.quorate.layout.Box.Kind.HOST)
                .findFirst().orElseThrow().id();
        model.give(Feedback.dragging(java.util.Set.of(host), frame, frame / 2.0, List.of(), Optional.empty()));
    }

    private void run(Iterator<Scenario> rest) {
        if (!rest.hasNext()) {
            Platform.exit();
            return;
        }
        Scenario scenario = rest.next();
        scenario.before().run();
        long[] times = new long[FRAMES];
        long[] processor = new long[2];
        new AnimationTimer() {
            private int frame = -WARM_UP;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame == 0) {
                    processor[0] = -processorTime("JavaFX");
                    processor[1] = -processorTime("Quantum");
                }
                if (frame > 0 && frame <= FRAMES) {
                    times[frame - 1] = time - last;
                }
                last = time;
                scenario.step().accept(frame++);
                if (frame > FRAMES) {
                    stop();
                    report(scenario.name(), times, processor[0] + processorTime("JavaFX"), processor[1] + processorTime("Quantum"));
                    run(rest);
                }
            }
        }.start();
    }

    /// @param thread `JavaFX` lays out and paints, `Quantum` renders
    private static long processorTime(String thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith(thread))
                .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId())).sum();
    }

    private static void report(String name, long[] times, long painting, long rendering) {
        Arrays.sort(times);
        LOG.info(() -> String.format(Locale.ROOT, "%-26s middle %5.1f ms, 95th percentile %5.1f ms; processor: painting %5.1f ms, rendering %5.1f ms", name,
                times[FRAMES / 2] / 1e6, times[FRAMES * 95 / 100] / 1e6, painting / 1e6 / FRAMES, rendering / 1e6 / FRAMES));
    }

    /// A hall of racks with ten hosts each and ten virtual machines on each host.
    private static Design design(int count) {
        List<Element> elements = new ArrayList<>();
        Site site = new Site(ElementId.of("hall"), "hall");
        elements.add(site);
        Optional<ElementId> rack = Optional.empty();
        Optional<ElementId> host = Optional.empty();
        while (elements.size() < count) {
            int number = elements.size();
            if ((number - 1) % 111 == 0) {
                rack = Optional.of(ElementId.of("rack" + number));
                elements.add(new Rack(rack.get(), "rack" + number, Optional.of(site.id())));
            } else if ((number - 2) % 111 % 11 == 0) {
                host = Optional.of(ElementId.of("host" + number));
                elements.add(Components.with(Host.named(host.get(), "host" + number), "place", rack));
            } else {
                elements.add(Components.with(VirtualMachine.named(ElementId.of("vm" + number), "vm" + number), "host", host));
            }
        }
        return Design.EMPTY.withTopology(Design.EMPTY.topology().withElements(Elements.of(elements)));
    }
}
