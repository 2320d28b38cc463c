package org.quorate.app.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.InstalledAgents;
import org.quorate.model.AgentName;

/// The agents that are known to the window: those that come with the program, and those of this machine, which are read in
/// the background when they are first of concern.
///
/// Used from the JavaFX thread.
final class LiveAgents {

    private final InstalledAgents installed;
    private final Executor background;
    private final Executor foreground;
    private final Runnable changed;
    private final Set<AgentName> asked = new HashSet<>();
    private AgentCatalogue catalogue = AgentCatalogue.bundled();

    /// @param foreground brings results back to the JavaFX thread
    /// @param changed    is told when more is known
    LiveAgents(InstalledAgents installed, Executor background, Executor foreground, Runnable changed) {
        this.installed = installed;
        this.background = background;
        this.foreground = foreground;
        this.changed = changed;
    }

    AgentCatalogue catalogue() {
        return catalogue;
    }

    /// Finds out which agents are installed.
    void list() {
        background.execute(() -> {
            List<AgentName> names = installed.list();
            foreground.execute(() -> catalogue = catalogue.listing(names));
        });
    }

    /// Reads what an agent of this machine says about itself, once.
    void want(AgentName name) {
        if (asked.add(name)) {
            background.execute(() -> installed.read(name).ifPresent(metadata -> foreground.execute(() -> {
                catalogue = catalogue.with(metadata);
                changed.run();
            })));
        }
    }
}
