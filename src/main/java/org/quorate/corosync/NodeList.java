package org.quorate.corosync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.corosync.CorosyncConf.Option;
import org.quorate.corosync.CorosyncConf.Section;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.NaturalId;
import org.quorate.model.Numbers;

/// The `nodelist`: the nodes and the numbers of the links, those with an `interface` section and those that a node has an
/// address on.
final class NodeList {

    private static final Pattern ADDRESS = Pattern.compile("ring([0-7])_addr");

    private final LayoutNotes notes;
    private final List<FileProblem> problems;
    private final SortedSet<Integer> links;
    private final Set<ElementId> taken = new HashSet<>();
    private final List<ClusterNode> nodes = new ArrayList<>();

    NodeList(LayoutNotes notes, List<FileProblem> problems, Set<Integer> interfaces, List<Section> sections) {
        this.notes = notes;
        this.problems = problems;
        links = new TreeSet<>(interfaces);
        sections.forEach(section -> section.options().forEach(option -> {
            Matcher matcher = ADDRESS.matcher(option.key());
            if (matcher.matches()) {
                links.add(Integer.valueOf(matcher.group(1)));
            }
        }));
        sections.forEach(this::read);
    }

    List<ClusterNode> nodes() {
        return nodes;
    }

    SortedSet<Integer> links() {
        return links;
    }

    private void read(Section section) {
        Map<String, Option> rest = new LinkedHashMap<>();
        section.options().forEach(option -> rest.put(option.key(), option));
        List<Optional<Option>> addresses = links.stream().map(link -> taken(rest, "ring" + link + "_addr")).toList();
        Optional<Option> written = taken(rest, "name");
        Optional<String> name = written.or(() -> addresses.stream().flatMap(Optional::stream).findFirst()).map(Option::value);
        if (name.isEmpty()) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0,
                    "This node has neither name nor address. It is kept as it stands, and is no node of the design."));
            return;
        }
        ElementId id = NaturalId.free(taken::contains, ClusterNode.class, name.get());
        taken.add(id);
        notes.node(section, id);
        if (written.isEmpty()) {
            notes.imply(section, "name", name.get());
        }
        Optional<Option> nodeId = Optional.ofNullable(rest.remove("nodeid"));
        Optional<Integer> votes = votes(rest, name.get());
        written.ifPresent(option -> notes.slot(option, name.get()));
        nodeId.ifPresent(option -> notes.slot(option, option.value()));
        addresses.forEach(address -> notes.slots(address.stream().toList()));
        notes.slots(rest.values());
        nodes.add(new ClusterNode(id, name.get(), nodeId.map(Option::value), Optional.empty(),
                addresses.stream().map(address -> address.map(Option::value).orElse("")).toList(), votes, CorosyncImport.values(rest),
                List.of(), List.of(), Foreign.NONE));
    }

    /// an option with a value
    private static Optional<Option> taken(Map<String, Option> options, String key) {
        return Optional.ofNullable(options.remove(key)).filter(option -> !option.value().isEmpty());
    }

    private Optional<Integer> votes(Map<String, Option> rest, String name) {
        Optional<Option> written = Optional.ofNullable(rest.get("quorum_votes"));
        Optional<Integer> votes = written.map(Option::value).flatMap(Numbers::integer).filter(number -> number >= 0);
        if (votes.isPresent()) {
            notes.slot(rest.remove("quorum_votes"), Integer.toString(votes.get()));
        } else {
            written.ifPresent(option -> problems.add(new FileProblem(Severity.WARNING, option.line(), 0,
                    "quorum_votes of node " + name + " is \"" + option.value() + "\"; a number is expected.")));
        }
        return votes;
    }
}
