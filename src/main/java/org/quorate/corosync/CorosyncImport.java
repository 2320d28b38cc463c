package org.quorate.corosync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.NaturalId;
import org.quorate.model.Numbers;
import org.quorate.model.QuorumDevice;

/// From corosync.conf to the parts of a design. What has no type is kept in [Corosync#unmodelled()], what the file leaves
/// to corosync's defaults is written down where a design without it would mean something else.
public final class CorosyncImport {

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<CorosyncConf.Item> unmodelled = new ArrayList<>();
    private final Map<String, String> totem = new LinkedHashMap<>();
    private final Map<String, String> quorum = new LinkedHashMap<>();
    private final Map<String, String> logging = new LinkedHashMap<>();
    private final Map<Integer, Map<String, String>> interfaces = new TreeMap<>();
    private final List<CorosyncConf.Section> nodes = new ArrayList<>();
    private final List<CorosyncConf.Section> devices = new ArrayList<>();

    private CorosyncImport() {
    }

    public static CorosyncParts parts(CorosyncConf conf) {
        return new CorosyncImport().read(conf);
    }

    private CorosyncParts read(CorosyncConf conf) {
        for (CorosyncConf.Item item : conf.items()) {
            if (item instanceof CorosyncConf.Section section) {
                readSection(section);
            } else {
                unmodelled.add(item);
            }
        }
        NodeList nodeList = NodeList.of(nodes, problems);
        Optional<QuorumDevice> device = devices.stream().findFirst().map(this::device);
        String name = Optional.ofNullable(totem.remove("cluster_name")).orElse("");
        Optional<String> transport = Optional.ofNullable(totem.remove("transport"));
        totem.remove("version");
        nodeList.links().forEach(number -> interfaces.putIfAbsent(number, Map.of()));
        spellOutDefaults(transport, nodeList.nodes(), device);
        List<Corosync.Link> links = interfaces.entrySet().stream()
                .map(link -> new Corosync.Link(link.getKey(), Optional.empty(), link.getValue())).toList();
        Corosync corosync = new Corosync(transport, links, totem, quorum, logging.equals(PcsDefaults.LOGGING) ? Map.of() : logging,
                unmodelled.stream().map(item -> CorosyncConfPrinter.print(new CorosyncConf(List.of(item))).strip()).toList());
        return new CorosyncParts(name, corosync, nodeList.nodes(), device, problems);
    }

    private void readSection(CorosyncConf.Section section) {
        switch (section.name()) {
            case "totem" -> take(section, totem, this::readInterface, "interface");
            case "nodelist" -> take(section, new LinkedHashMap<>(), nodes::add, "node");
            case "quorum" -> readQuorum(section);
            case "logging" -> take(section, logging, _ -> { }, "");
            default -> unmodelled.add(section);
        }
    }

    private void readQuorum(CorosyncConf.Section section) {
        take(section, quorum, devices::add, "device");
        if ("corosync_votequorum".equals(quorum.get("provider"))) {
            quorum.remove("provider");
        }
    }

    private interface Reader {
        void read(CorosyncConf.Section section);
    }

    /// takes options and known sections, and leaves the rest, wrapped in its section
    private void take(CorosyncConf.Section section, Map<String, String> options, Reader reader, String known) {
        List<CorosyncConf.Item> rest = new ArrayList<>();
        for (CorosyncConf.Item item : section.items()) {
            switch (item) {
                case CorosyncConf.Option option -> options.put(option.key(), option.value());
                case CorosyncConf.Section inner when inner.name().equals(known) -> reader.read(inner);
                case CorosyncConf.Section _, CorosyncConf.Comment _ -> rest.add(item);
            }
        }
        if (!rest.isEmpty()) {
            unmodelled.add(CorosyncConf.Section.of(section.name(), rest));
        }
    }

    private void readInterface(CorosyncConf.Section section) {
        Map<String, String> options = new LinkedHashMap<>();
        List<CorosyncConf.Item> rest = new ArrayList<>();
        section.items().forEach(item -> {
            if (item instanceof CorosyncConf.Option option) {
                options.put(option.key(), option.value());
            } else {
                rest.add(item);
            }
        });
        String written = Optional.ofNullable(options.remove("linknumber")).orElse(options.remove("ringnumber"));
        options.remove("ringnumber");
        Optional<Integer> number = Numbers.integer(written).filter(n -> n >= 0 && n <= 7);
        if (written != null && number.isEmpty()) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0,
                    "linknumber is \"" + written + "\"; a number from 0 to 7 is expected, and the next free one is taken."));
        }
        interfaces.put(number.orElseGet(this::nextLink), options);
        if (!rest.isEmpty()) {
            unmodelled.add(CorosyncConf.Section.of("totem", List.of(CorosyncConf.Section.of("interface", rest))));
        }
    }

    private int nextLink() {
        int number = 0;
        while (interfaces.containsKey(number)) {
            number++;
        }
        return number;
    }

    private QuorumDevice device(CorosyncConf.Section section) {
        if (devices.size() > 1) {
            problems.add(new FileProblem(Severity.WARNING, devices.get(1).line(), 0,
                    "This is a second quorum device; corosync takes the last value of each option, and the first device is read."));
        }
        Map<String, String> options = new LinkedHashMap<>();
        section.options().forEach(option -> options.put(option.key(), option.value()));
        String model = Optional.ofNullable(options.remove("model")).orElse("net");
        Map<String, String> net = new LinkedHashMap<>();
        Map<String, String> heuristics = new LinkedHashMap<>();
        List<CorosyncConf.Item> rest = new ArrayList<>();
        for (CorosyncConf.Item item : section.items()) {
            if (item instanceof CorosyncConf.Section inner && inner.name().equals(model)) {
                inner.options().forEach(option -> net.put(option.key(), option.value()));
            } else if (item instanceof CorosyncConf.Section inner && inner.name().equals("heuristics")) {
                inner.options().forEach(option -> heuristics.put(option.key(), option.value()));
            } else if (!(item instanceof CorosyncConf.Option)) {
                rest.add(item);
            }
        }
        if (!rest.isEmpty()) {
            unmodelled.add(CorosyncConf.Section.of("quorum", List.of(CorosyncConf.Section.of("device", rest))));
        }
        String name = Optional.ofNullable(net.get("host")).orElse("qdevice");
        ElementId id = NaturalId.free(_ -> false, QuorumDevice.class, name);
        return new QuorumDevice(id, name, Optional.empty(), model, options, net, heuristics);
    }

    /// an absent option means to corosync something else than to a design
    private void spellOutDefaults(Optional<String> transport, List<ClusterNode> members, Optional<QuorumDevice> device) {
        if (!quorum.containsKey("two_node") && PcsDefaults.twoNode(members.size(), quorum, device.isPresent())) {
            quorum.put("two_node", "0");
        }
        boolean plain = totem.keySet().stream().noneMatch(option -> option.equals("crypto_cipher") || option.equals("crypto_hash")
                || option.equals("secauth"));
        if (transport.orElse("knet").equals("knet") && plain) {
            totem.put("crypto_cipher", "none");
            totem.put("crypto_hash", "none");
        }
    }
}
