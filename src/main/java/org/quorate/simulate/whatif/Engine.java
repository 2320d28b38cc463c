package org.quorate.simulate.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.cib.XmlElement;
import org.quorate.simulate.schedule.Assignment;
import org.quorate.simulate.schedule.ClusterState;
import org.quorate.simulate.schedule.CrmSimulate;
import org.quorate.simulate.schedule.Scheduler;
import org.quorate.simulate.schedule.StatusWriting;

/// Who says where everything runs.
public interface Engine {

    /// the built-in one
    Engine BUILT_IN = (state, _) -> Scheduler.assign(state.problem(), state);

    /// @param state     the situation as the scheduler sees it
    /// @param situation the same, for what a scheduler has no word for
    /// @throws UncheckedIOException if it does not say; the message of the cause is for the user
    Assignment assign(ClusterState state, Situation situation);

    /// Pacemaker's own. What can run nowhere is banned from all nodes by constraints, since a status has no word for it; that a node
    /// cannot be fenced it does not know.
    static Engine crmSimulate(CrmSimulate tool) {
        return (state, situation) -> {
            try {
                return tool.assign(banning(StatusWriting.cib(state), situation.banned()));
            } catch (CrmSimulate.Failure failure) {
                throw new UncheckedIOException(new IOException(failure.getMessage(), failure));
            }
        };
    }

    private static XmlElement banning(XmlElement cib, Set<String> resources) {
        if (resources.isEmpty()) {
            return cib;
        }
        List<XmlElement> bans = new ArrayList<>();
        for (String resource : new TreeSet<>(resources.stream().map(Assignment::resource).toList())) {
            String id = "nowhere-" + bans.size();
            XmlElement everywhere = new XmlElement("expression", Map.of("id", id + "-expression", "attribute", "#uname", "operation", "defined"), List.of());
            XmlElement rule = new XmlElement("rule", Map.of("id", id + "-rule", "score", "-INFINITY"), List.of(everywhere));
            bans.add(new XmlElement("rsc_location", Map.of("id", id, "rsc", resource), List.of(rule)));
        }
        return with(cib, "configuration", configuration -> with(configuration, "constraints", constraints -> {
            List<XmlElement> all = new ArrayList<>(constraints.children());
            all.addAll(bans);
            return new XmlElement("constraints", constraints.attributes(), all);
        }));
    }

    private static XmlElement with(XmlElement parent, String child, java.util.function.UnaryOperator<XmlElement> change) {
        return new XmlElement(parent.name(), parent.attributes(), parent.children().stream().map(each -> each.name().equals(child) ? change.apply(each) : each).toList());
    }
}
