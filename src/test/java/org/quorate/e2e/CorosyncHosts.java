package org.quorate.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quorate.simulate.quorum.Partitioning;
import org.quorate.simulate.quorum.Partitioning.Partition;

/// Hosts `node1` ... with nothing but corosync, and a host with qnetd: started, crashed and cut off from each other at will.
final class CorosyncHosts implements AutoCloseable {

    /// an address that nobody answers at: what is sent there is lost, as on a cut line
    private static final String NOWHERE = "lladdr 02:00:00:00:00:99 dev eth0 nud permanent";
    private static final String END = "== done";
    private static final Pattern MEMBER = Pattern.compile("(?m)^\\s+([1-9]\\d*)\\s+\\d+\\s");

    private final RealCluster cluster;
    private final Map<String, Host> hosts = new LinkedHashMap<>();

    /// What a node's quorum tool says.
    ///
    /// @param members node ids
    record Seen(int expected, int total, int quorum, boolean quorate, Set<Integer> members) {
    }

    private record Host(String address, Process shell, Writer in, BufferedReader out) {
    }

    private CorosyncHosts(RealCluster cluster, int nodes) {
        this.cluster = cluster;
        IntStream.rangeClosed(1, nodes).forEach(number -> open("node" + number, address(number)));
        open("qnetd", address(100));
    }

    static CorosyncHosts up(Path folder, int nodes) {
        String hosts = IntStream.rangeClosed(1, nodes).mapToObj(number -> "{\"name\": \"node%d\", \"addrs\": [\"%s\"]}".formatted(number, address(number)))
                .collect(Collectors.joining(", "));
        return new CorosyncHosts(RealCluster.up(folder, """
                {"cluster_name": "votes", "mode": "bare", "pcsd": "none", "networks": [{"cidr": "10.79.0.0/24", "nic": "eth0"}],
                 "nodes": [%s], "others": [{"name": "qnetd", "addr": "%s"}]}""".formatted(hosts, address(100))), nodes);
    }

    static String address(int number) {
        return "10.79.0." + number;
    }

    private void open(String name, String address) {
        Process shell = cluster.shell(name);
        hosts.put(name, new Host(address, shell, shell.outputWriter(), shell.inputReader()));
    }

    /// All nodes stopped and connected, with a new configuration. Corosync gets no real-time priority: the machine has other things to do.
    void reset(String conf) {
        Map<String, String> commands = new LinkedHashMap<>();
        hosts.forEach((name, host) -> commands.put(name, "killall -q -9 corosync corosync-qdevice corosync-qnetd; ip neigh flush dev eth0 nud permanent; "
                + "rm -rf /var/lib/corosync/* /dev/shm/qb-* /run/corosync*; mkdir -p /run/corosync-qdevice /run/corosync-qnetd; "
                + "cat > /etc/corosync/corosync.conf <<'CONF'\n" + conf + "\nsystem {\n    sched_rr: no\n}\nCONF\n"));
        all(commands);
        all(Map.of("qnetd", "setsid corosync-qnetd -f -s off > /tmp/qnetd 2>&1 < /dev/null &"));
    }

    /// Makes it so.
    ///
    /// @param withDevice whether nodes that start run a qdevice
    void make(Set<String> running, Partitioning wanted, boolean withDevice) {
        Map<String, String> commands = new LinkedHashMap<>();
        hosts.keySet().stream().filter(host -> !host.equals("qnetd")).forEach(node -> {
            StringBuilder command = new StringBuilder();
            Set<String> heard = wanted.partitions().stream().filter(partition -> partition.nodes().contains(node))
                    .flatMap(partition -> partition.nodes().stream()).collect(Collectors.toSet());
            if (wanted.partitions().stream().anyMatch(partition -> partition.toQnetd().contains(node))) {
                heard.add("qnetd");
            }
            hosts.forEach((other, host) -> {
                if (!other.equals(node)) {
                    command.append("ip neigh ").append(heard.contains(other) ? "del " : "replace ").append(host.address()).append(' ')
                            .append(heard.contains(other) ? "dev eth0 2>/dev/null" : NOWHERE).append("; ");
                }
            });
            boolean up = !heard.isEmpty() && wanted.partitions().stream().anyMatch(partition -> partition.nodes().contains(node));
            if (!up && running.contains(node)) {
                command.insert(0, "killall -q -9 corosync-qdevice corosync; rm -rf /dev/shm/qb-* /run/corosync/*; ");
            } else if (up && !running.contains(node)) {
                command.append("setsid corosync -f > /tmp/corosync 2>&1 < /dev/null & ");
                command.append(withDevice ? "(until corosync-quorumtool -s > /dev/null 2>&1 || [ $? = 2 ]; do :; done; "
                        + "setsid corosync-qdevice -f > /tmp/qdevice 2>&1 < /dev/null) & " : "");
            }
            commands.put(node, command + "true");
        });
        all(commands);
    }

    /// What the nodes that run say; one that does not answer is missing.
    Map<String, Seen> look(Partitioning wanted) {
        Map<String, String> commands = new TreeMap<>();
        wanted.partitions().stream().map(Partition::nodes).flatMap(Set::stream).forEach(node -> commands.put(node, "corosync-quorumtool -s"));
        Map<String, Seen> seen = new TreeMap<>();
        all(commands).forEach((node, text) -> {
            if (text.contains("Expected votes")) {
                seen.put(node, new Seen(number(text, "Expected votes"), number(text, "Total votes"), number(text, "Quorum"),
                        text.matches("(?s).*Quorate:\\s+Yes.*"), MEMBER.matcher(text.substring(text.indexOf("Membership"))).results()
                        .map(match -> Integer.valueOf(match.group(1))).collect(Collectors.toCollection(TreeSet::new))));
            }
        });
        return seen;
    }

    private static int number(String text, String name) {
        Matcher matcher = Pattern.compile("(?m)^" + name + ":\\s+(\\d+)").matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /// Gives each host its command, all at about the same time.
    private Map<String, String> all(Map<String, String> commands) {
        try {
            for (Map.Entry<String, String> entry : commands.entrySet()) {
                Writer in = hosts.get(entry.getKey()).in();
                in.write(entry.getValue() + "\necho '" + END + "'\n");
                in.flush();
            }
            Map<String, String> answers = new TreeMap<>();
            for (String name : commands.keySet()) {
                StringBuilder answer = new StringBuilder();
                BufferedReader out = hosts.get(name).out();
                for (String line = out.readLine(); line != null && !line.equals(END); line = out.readLine()) {
                    answer.append(line).append('\n');
                }
                answers.put(name, answer.toString());
            }
            return answers;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Gives the daemons a moment before they are asked again.
    void pause() {
        try {
            hosts.get("qnetd").shell().waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// For messages: what a daemon said.
    String log(String node) {
        return all(Map.of(node, "tail -n 40 /tmp/corosync /tmp/qdevice /tmp/qnetd 2>/dev/null")).get(node);
    }

    @Override
    public void close() {
        hosts.values().forEach(host -> host.shell().destroy());
        cluster.close();
    }

    /// The nodes that an event leaves up.
    static Set<String> up(Partitioning event) {
        return event.partitions().stream().map(Partition::nodes).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
