package org.quorate.app.files;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks every two seconds whether somebody else changed the file, and tells once for each change.
public final class DiskWatch {

    private final DesignStore store;
    private final Runnable changed;
    private final Timeline timer = new Timeline(new KeyFrame(Duration.seconds(2), event -> look()));
    private boolean told;

    public DiskWatch(DesignStore store, Runnable changed) {
        this.store = store;
        this.changed = changed;
        timer.setCycleCount(Animation.INDEFINITE);
        store.listen(() -> told = false);
    }

    public void start() {
        timer.play();
    }

    public void stop() {
        timer.stop();
    }

    /// Looks now.
    public void look() {
        boolean differs = store.isChangedOnDisk();
        if (differs && !told) {
            changed.run();
        }
        told = differs;
    }
}
