package org.quorate.corosync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.QuorumDevice;

/// From corosync.conf to the parts of a design. Of an option that is written twice the last one counts, and sections of
/// one name are one, as they are to corosync. The rest of the file becomes the [Layout]. What the file leaves to corosync's
/// defaults is written down where a design without it would mean something else.
public final class CorosyncImport {

    private static final String PROVIDER = "corosync_votequorum";

    private final LayoutNotes notes;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Option> totem = new LinkedHashMap<>();
    private final Map<String, Option> quorum = new LinkedHashMap<>();
    private final Map<String, Option> logging = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Option>> interfaces = new TreeMap<>();
    private final Map<String, Map<String, Option>> subsystems = new LinkedHashMap<>();
    private final Map<String, Map<String, Option>> others = new LinkedHashMap<>();
    private final List<Section> nodes = new ArrayList<>();
    private final QuorumDeviceReading device = new QuorumDeviceReading();

    private CorosyncImport(String text) {
        notes = new LayoutNotes(text);
    }

    /// @param file        the name for messages
    /// @param keepSecrets whether a key that stands in the file stays in the design; else a name takes its place
    /// @throws UnusableFileException if corosync would refuse it
    public static CorosyncParts parts(String file, String text, boolean keepSecrets) throws UnusableFileException {
        CorosyncConf conf = CorosyncConfReader.read(file, text);
        List<Option> keys = keepSecrets ? List.of() : SharedKey.of(conf);
        if (keys.isEmpty()) {
            return new CorosyncImport(text).read(conf);
        }
        CorosyncImport reading = new CorosyncImport(SharedKey.hidden(text, keys));
        reading.problems.add(new FileProblem(Severity.INFO, keys.getFirst().line(), 0,
                "The key that the nodes share is left out of the design; " + SharedKey.PLACEHOLDER + " stands for it."));
        return reading.read(CorosyncConfReader.read(file, SharedKey.hidden(text, keys)));
    }

    private CorosyncParts read(CorosyncConf conf) {
        problems.addAll(UnknownOptions.of(conf));
        conf.items().forEach(item -> {
            if (item instanceof Section section) {
                readSection(section);
            }
        });
        NodeList nodeList = new NodeList(notes, problems, interfaces.keySet(), nodes);
        interfaces.values().forEach(options -> notes.slots(options.values()));
        List<Corosync.Link> links = nodeList.links().stream()
                .map(number -> new Corosync.Link(number, Optional.empty(), values(interfaces.getOrDefault(number, Map.of())))).toList();
        Optional<QuorumDevice> quorumDevice = device.device(notes);
        String name = taken("cluster_name").orElse("");
        Optional<String> transport = taken("transport");
        Corosync corosync = new Corosync(transport, links, totem(transport), quorum(nodeList.nodes(), quorumDevice.isPresent()), logging(),
                entries(subsystems).stream().map(each -> new Corosync.Subsystem(each.getKey(), each.getValue())).toList(),
                entries(others).stream().map(each -> new Corosync.Section(each.getKey(), each.getValue())).toList(), notes.text());
        return new CorosyncParts(name, corosync, nodeList.nodes(), quorumDevice, problems);
    }

    private void readSection(Section section) {
        switch (section.name()) {
            case "totem" -> take(section, "totem", totem);
            case "nodelist" -> nodes.addAll(section.sections("node"));
            case "quorum" -> take(section, "quorum", quorum);
            case "logging" -> take(section, "logging", logging);
            case "uidgid" -> { } // each of its options counts, not the last one
            default -> readOther("", section);
        }
    }

    private void take(Section section, String path, Map<String, Option> options) {
        section.options().forEach(option -> options.put(option.key(), option));
        section.items().forEach(item -> {
            if (item instanceof Section inner) {
                switch (path + "." + inner.name()) {
                    case "totem.interface" -> readInterface(inner);
                    case "quorum.device" -> device.take(inner, problems);
                    case "logging.logger_subsys" -> readSubsystem(inner);
                    case "logging.logging_daemon" -> { } // several may stand for several daemons
                    default -> readOther(path, inner);
                }
            }
        });
    }

    private void readOther(String path, Section section) {
        if (!section.name().contains(".")) {
            String whole = path.isEmpty() ? section.name() : path + "." + section.name();
            section.options().forEach(option -> others.computeIfAbsent(whole, _ -> new LinkedHashMap<>()).put(option.key(), option));
            section.items().forEach(item -> {
                if (item instanceof Section inner) {
                    readOther(whole, inner);
                }
            });
        }
    }

    private void readInterface(Section section) {
        Optional<Integer> number = LinkNumber.of(section::value);
        if (number.isEmpty()) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0, "linknumber is \"" + LinkNumber.written(section::value)
                    + "\"; a number from 0 to 7 is expected. The section is kept as it stands."));
            return;
        }
        Map<String, Option> options = interfaces.computeIfAbsent(number.get(), _ -> new LinkedHashMap<>());
        section.options().stream().filter(option -> !option.key().equals("linknumber") && !option.key().equals("ringnumber"))
                .forEach(option -> options.put(option.key(), option));
    }

    private void readSubsystem(Section section) {
        Optional<String> name = section.value("subsys").filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0,
                    "This logger_subsys does not say which subsystem it is for (subsys), and corosync refuses it. It is kept as it stands."));
            return;
        }
        Map<String, Option> options = subsystems.computeIfAbsent(name.get(), _ -> new LinkedHashMap<>());
        section.options().stream().filter(option -> !option.key().equals("subsys")).forEach(option -> options.put(option.key(), option));
    }

    private Optional<String> taken(String key) {
        Optional<Option> option = Optional.ofNullable(totem.remove(key)).filter(written -> !written.value().isEmpty());
        notes.slots(option.stream().toList());
        return option.map(Option::value);
    }

    private Map<String, String> totem(Optional<String> transport) {
        if (totem.remove("version") == null) {
            notes.imply("totem.version", "2");
        }
        if (transport.isEmpty()) {
            notes.imply("totem.transport", PcsDefaults.TRANSPORT);
        }
        boolean plain = totem.keySet().stream().noneMatch(option -> option.startsWith("crypto_") || option.equals("secauth"));
        Map<String, String> result = slots(totem);
        if (transport.orElse(PcsDefaults.TRANSPORT).equals(PcsDefaults.TRANSPORT) && plain) {
            PcsDefaults.CRYPTO.keySet().forEach(option -> imply(result, "totem", option, "none"));
        }
        return result;
    }

    private Map<String, String> quorum(List<ClusterNode> members, boolean withDevice) {
        Map<String, String> result = slots(quorum);
        if (!result.containsKey("provider")) {
            imply(result, "quorum", "provider", "");
        }
        result.remove("provider", PROVIDER);
        if (!result.containsKey("two_node") && PcsDefaults.twoNode(members.size(), result, withDevice)) {
            imply(result, "quorum", "two_node", "0");
        }
        return result;
    }

    private Map<String, String> logging() {
        Map<String, String> result = slots(logging);
        if (result.isEmpty()) {
            imply(result, "logging", "to_syslog", "yes");
        }
        return result.equals(PcsDefaults.LOGGING) ? Map.of() : result;
    }

    /// an absent option means to corosync something else than to a design
    private void imply(Map<String, String> options, String section, String key, String value) {
        options.put(key, value);
        notes.imply(section + "." + key, value);
    }

    private Map<String, String> slots(Map<String, Option> options) {
        notes.slots(options.values());
        return values(options);
    }

    private List<Map.Entry<String, Map<String, String>>> entries(Map<String, Map<String, Option>> sections) {
        return sections.entrySet().stream().map(each -> Map.entry(each.getKey(), slots(each.getValue()))).toList();
    }

    static Map<String, String> values(Map<String, Option> options) {
        Map<String, String> values = new LinkedHashMap<>();
        options.forEach((key, option) -> values.put(key, option.value()));
        return values;
    }
}
