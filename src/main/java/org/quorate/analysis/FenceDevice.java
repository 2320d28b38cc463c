package org.quorate.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.Primitive;

/// A fence device with what its parameters say of its targets.
///
/// @param agent   how its agent works
/// @param targets node names of `pcmk_host_list` and `pcmk_host_map`, in their order
/// @param ports   from `pcmk_host_map`: node name to ports
/// @param listed  whether the parameters name targets at all; if not, the device decides by asking itself (or takes any)
/// @param enabled not `target-role=Stopped`
public record FenceDevice(Primitive primitive, FenceAgent agent, Set<String> targets, Map<String, List<String>> ports,
                          boolean listed, boolean enabled) {

    /// The ports that `pcmk_host_map` gives for a node, ignoring case; empty: none.
    public List<String> ports(String node) {
        return ports.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(node)).findFirst()
                .map(Map.Entry::getValue).orElse(List.of());
    }

    static FenceDevice of(Primitive primitive) {
        Map<String, List<String>> ports = mapped(primitive.parameter("pcmk_host_map").orElse(""));
        Set<String> targets = new LinkedHashSet<>();
        for (String name : primitive.parameter("pcmk_host_list").orElse("").split("[\\s,;]+")) {
            if (!name.isEmpty()) {
                targets.add(name);
            }
        }
        targets.addAll(ports.keySet());
        boolean enabled = primitive.meta("target-role").filter("Stopped"::equalsIgnoreCase).isEmpty();
        return new FenceDevice(primitive, FenceAgent.of(primitive.agent().type()), java.util.Collections.unmodifiableSet(targets),
                java.util.Collections.unmodifiableMap(ports), !targets.isEmpty(), enabled);
    }

    /// `node:port[,port];node:port`, separated by semicolons or blanks; `=` does for the colon. What has another form is left out here and is a finding.
    private static Map<String, List<String>> mapped(String map) {
        Map<String, List<String>> ports = new LinkedHashMap<>();
        for (String entry : map.split("[;\\s]+")) {
            int colon = entry.replace('=', ':').indexOf(':');
            if (colon > 0) {
                ports.computeIfAbsent(entry.substring(0, colon), _ -> new ArrayList<>()).addAll(List.of(entry.substring(colon + 1).split(",")));
            }
        }
        return ports;
    }

    public String name() {
        return primitive.name();
    }

    /// The address by which the agent reaches the device.
    public Optional<String> address() {
        return primitive.parameter("ip").or(() -> primitive.parameter("ipaddr")).or(() -> primitive.parameter("ipaddress"));
    }

    /// Whether it may fence a node. A device that names no targets and cannot list them would be asked for every node.
    ///
    /// Names compare without regard to case.
    ///
    /// Source: Pacemaker Explained, "Default Check Type"; daemons/fenced/fenced_commands.c
    public Reach reach(String node) {
        boolean staticList = primitive.parameter("pcmk_host_check").filter("static-list"::equals).isPresent();
        if (listed) {
            return targets.stream().anyMatch(node::equalsIgnoreCase) ? Reach.YES : Reach.NO;
        }
        return staticList ? Reach.NO : Reach.UNKNOWN;
    }

    /// Whether a device covers a node.
    public enum Reach {
        YES, NO,
        /// the device is asked at run time; nothing here can tell
        UNKNOWN
    }
}
