package org.quorate.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for the frames that a window draws. A control has its skin, a list its cells and the canvas its elements only once
/// a frame has been drawn: a test that acts or looks before depends on how fast the machine is. To see that none does, the
/// tests can run with two frames a second: `-Djavafx.animation.pulse=2`.
public final class Frames {

    private static final int SECONDS = 30;

    private Frames() {
    }

    /// Does something on the JavaFX thread and waits until it shows.
    public static void after(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), action);
        pass();
    }

    /// Waits until what was done so far shows: what is queued has run, and two frames have been drawn, as the layout of one
    /// may ask for another.
    public static void pass() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 2; i++) {
            next();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Waits until something is so, then until it shows.
    public static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        pass();
    }

    private static void next() {
        CountDownLatch drawn = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), () -> Window.getWindows().stream().map(Window::getScene).findFirst()
                .ifPresentOrElse(scene -> count(scene, drawn), drawn::countDown));
        try {
            if (!drawn.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no frame was drawn within " + SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void count(Scene scene, CountDownLatch drawn) {
        Runnable[] self = new Runnable[1];
        self[0] = () -> {
            scene.removePostLayoutPulseListener(self[0]);
            drawn.countDown();
        };
        scene.addPostLayoutPulseListener(self[0]);
        Platform.requestNextPulse();
    }
}
