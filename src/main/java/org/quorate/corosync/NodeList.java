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
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.NaturalId;
import org.quorate.model.Numbers;

/// The `nodelist`: the nodes and the numbers of the links that they have addresses on.
record NodeList(List<ClusterNode> nodes, SortedSet<Integer> links) {

    private static final Pattern ADDRESS = Pattern.compile("ring([0-7])_addr");

    static NodeList of(List<CorosyncConf.Section> sections, List<FileProblem> problems) {
        SortedSet<Integer> links = new TreeSet<>();
        sections.forEach(section -> section.options().forEach(option -> {
            Matcher matcher = ADDRESS.matcher(option.key());
            if (matcher.matches()) {
                links.add(Integer.valueOf(matcher.group(1)));
            }
        }));
        List<ClusterNode> nodes = new ArrayList<>();
        Set<ElementId> taken = new HashSet<>();
        for (CorosyncConf.Section section : sections) {
            node(section, links, taken, problems).ifPresent(nodes::add);
        }
        return new NodeList(nodes, links);
    }

    private static Optional<ClusterNode> node(CorosyncConf.Section section, SortedSet<Integer> links, Set<ElementId> taken,
                                              List<FileProblem> problems) {
        Map<String, String> rest = new LinkedHashMap<>();
        section.options().forEach(option -> rest.put(option.key(), option.value()));
        List<String> addresses = links.stream().map(link -> Optional.ofNullable(rest.remove("ring" + link + "_addr")).orElse("")).toList();
        String name = Optional.ofNullable(rest.remove("name")).orElseGet(() -> addresses.stream().filter(a -> !a.isEmpty()).findFirst().orElse(""));
        if (name.isEmpty()) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0, "This node has neither name nor address and is left out."));
            return Optional.empty();
        }
        if (section.items().stream().anyMatch(item -> !(item instanceof CorosyncConf.Option))) {
            problems.add(new FileProblem(Severity.INFO, section.line(), 0, "Comments and sections within node " + name + " are left out."));
        }
        Optional<String> nodeId = Optional.ofNullable(rest.remove("nodeid"));
        Optional<Integer> votes = Numbers.integer(rest.get("quorum_votes")).filter(v -> v >= 0);
        if (votes.isPresent()) {
            rest.remove("quorum_votes");
        } else if (rest.containsKey("quorum_votes")) {
            problems.add(new FileProblem(Severity.WARNING, section.line(), 0,
                    "quorum_votes of node " + name + " is \"" + rest.get("quorum_votes") + "\"; a number is expected."));
        }
        Map<String, String> foreign = new LinkedHashMap<>();
        rest.forEach((key, value) -> foreign.put("corosync." + key, value));
        ElementId id = NaturalId.free(taken::contains, ClusterNode.class, name);
        taken.add(id);
        return Optional.of(new ClusterNode(id, name, nodeId, Optional.empty(), addresses, votes, List.of(), List.of(),
                foreign.isEmpty() ? Foreign.NONE : new Foreign(foreign, List.of())));
    }
}
