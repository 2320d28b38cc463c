package org.quorate.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.cib.CibImport;
import org.quorate.cib.CibParts;
import org.quorate.corosync.CorosyncImport;
import org.quorate.corosync.CorosyncParts;
import org.quorate.corosync.LayoutText;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Cluster;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Elements;
import org.quorate.model.Intentions;
import org.quorate.model.Topology;

/// Makes a design of the files of a cluster. What a file is, is seen from its content.
public final class Importer {

    private Importer() {
    }

    /// @param files       a CIB, a corosync.conf, or both
    /// @param keepSecrets whether passwords stay in the design; else each is replaced by a name
    /// @throws UnusableFileException if a file is neither, cannot be read, or is the second of its kind
    public static Imported read(List<NamedText> files, boolean keepSecrets) throws UnusableFileException {
        Optional<CibParts> cib = Optional.empty();
        Optional<CorosyncParts> corosync = Optional.empty();
        for (NamedText file : files) {
            String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
            if (text.isBlank()) {
                throw unusable(file, "it is empty; a CIB or a corosync.conf is expected.");
            } else if (text.stripLeading().startsWith("<")) {
                refuseSecond(file, cib.isPresent(), "CIB");
                cib = Optional.of(CibImport.parts(file.name(), text, keepSecrets));
            } else {
                refuseSecond(file, corosync.isPresent(), "corosync.conf");
                corosync = Optional.of(corosync(file, text, keepSecrets));
            }
        }
        return joined(cib, corosync);
    }

    /// Imports into a design that is there: see [Reimport].
    public static Merged into(Design existing, Imported imported) {
        return new Reimport(existing, imported).merged();
    }

    private static CorosyncParts corosync(NamedText file, String text, boolean keepSecrets) throws UnusableFileException {
        if (!looksLikeCorosync(text)) {
            throw unusable(file, "it is neither a CIB, which begins with <cib>, nor a corosync.conf, which has a section totem or nodelist.");
        }
        return CorosyncImport.parts(file.name(), text, keepSecrets);
    }

    private static boolean looksLikeCorosync(String text) {
        return text.lines().map(String::strip).anyMatch(line -> line.matches("(totem|nodelist|quorum)\\s*\\{.*"));
    }

    private static Imported joined(Optional<CibParts> cib, Optional<CorosyncParts> corosync) {
        List<FileProblem> problems = new ArrayList<>();
        cib.ifPresent(parts -> problems.addAll(parts.problems()));
        corosync.ifPresent(parts -> problems.addAll(parts.problems()));
        NodeMatch nodes = new NodeMatch(cib.map(CibParts::elements).orElse(List.of()), cib.isPresent());
        corosync.ifPresent(parts -> problems.addAll(nodes.join(parts)));
        Cluster cluster = cib.map(CibParts::cluster).orElse(Cluster.EMPTY);
        String name = corosync.map(CorosyncParts::clusterName).filter(text -> !text.isEmpty()).or(() -> cluster.property("cluster-name")).orElse("");
        Cluster named = Components.with(cluster, "name", name);
        Cluster whole = corosync.isPresent() ? Components.with(named, "corosync", corosync(corosync.get(), nodes.layout(), name)) : named;
        Topology topology = new Topology(Elements.of(Machines.before(nodes.elements())), whole, Intentions.NONE);
        return new Imported(Design.EMPTY.withTopology(topology), cib.isPresent(), corosync.isPresent(), problems);
    }

    /// with a name that only the CIB has kept out of the file
    private static Corosync corosync(CorosyncParts parts, String layout, String name) {
        boolean named = parts.clusterName().isEmpty() && !name.isEmpty();
        return Components.with(parts.corosync(), "layout", named ? LayoutText.implying(layout, "totem.cluster_name", name) : layout);
    }

    private static void refuseSecond(NamedText file, boolean second, String kind) throws UnusableFileException {
        if (second) {
            throw unusable(file, "it is a second " + kind + "; one CIB and one corosync.conf make a design.");
        }
    }

    private static UnusableFileException unusable(NamedText file, String message) {
        return new UnusableFileException(file.name(), List.of(new FileProblem(Severity.ERROR, 0, 0, message)));
    }
}
