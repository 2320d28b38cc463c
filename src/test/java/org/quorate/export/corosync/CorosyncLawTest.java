package org.quorate.export.corosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quorate.corosync.RandomConf;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.QuorumDevice;
import org.quorate.model.edit.Edit;

/// What an import of corosync.conf promises, for files as odd as corosync takes them.
class CorosyncLawTest {

    @Property(tries = 2000)
    void anImportedFileIsWrittenAsItCame(@ForAll long seed) throws UnusableFileException {
        String text = conf(seed);
        assertThat(export(imported(text))).isEqualTo(text);
    }

    @Property(tries = 300)
    void theDesignFileKeepsTheFile(@ForAll long seed) throws UnusableFileException {
        String text = conf(seed);
        Design design = imported(text);
        Design again = DesignText.parse("d.yaml", DesignText.print(design, Comments.NONE)).design();
        assertThat(again).isEqualTo(design);
        assertThat(export(again)).isEqualTo(text);
    }

    @Property(tries = 300)
    void importingItAgainChangesNothing(@ForAll long seed, @ForAll long other) throws UnusableFileException {
        String text = conf(seed);
        Design design = imported(text);
        assertThat(Importer.into(design, Importer.read(List.of(new NamedText("corosync.conf", text)), false)).changes()).isEmpty();
        String changed = conf(other);
        Design after = Importer.into(design, Importer.read(List.of(new NamedText("corosync.conf", changed)), false)).design();
        assertThat(export(after)).isEqualTo(changed);
    }

    @Property(tries = 500)
    void aChangedOptionChangesItsLine(@ForAll long seed) throws UnusableFileException {
        Design design = imported(withToken(conf(seed)));
        Map<String, String> totem = design.topology().cluster().corosync().totem();
        List<String> before = export(design).lines().toList();
        List<String> after = export(withTotem(design, "token", "123456")).lines().toList();
        assertThat(after).hasSameSizeAs(before);
        List<String> differing = new ArrayList<>(after);
        differing.removeAll(before);
        assertThat(differing).hasSize(1).first().asString().matches("\\s*token\\s*:\\s*123456\\s*");
        assertThat(export(withTotem(withTotem(design, "token", "123456"), "token", totem.get("token")))).isEqualTo(export(design));
    }

    @Property(tries = 500)
    void aRemovedOptionTakesOnlyItsLines(@ForAll long seed) throws UnusableFileException {
        Design design = imported(withToken(conf(seed)));
        Map<String, String> rest = new LinkedHashMap<>(design.topology().cluster().corosync().totem());
        rest.remove("token");
        List<String> before = new ArrayList<>(export(design).lines().toList());
        List<String> after = export(withCorosync(design, "totem", rest)).lines().toList();
        assertThat(before).containsSubsequence(after);
        after.forEach(before::remove);
        assertThat(before).isNotEmpty().allMatch(line -> line.matches("\\s*token\\s*:.*"));
    }

    @Property(tries = 500)
    void anAddedOptionAddsALine(@ForAll long seed) throws UnusableFileException {
        String text = withToken(conf(seed));
        Design design = imported(text);
        String exported = export(withTotem(design, "consensus", "4000"));
        assertThat(exported.lines().toList()).containsSubsequence(text.lines().toList());
        Design again = imported(exported);
        assertThat(again.topology().cluster().corosync().totem()).containsEntry("consensus", "4000");
    }

    @Property(tries = 300)
    void aRemovedDeviceTakesItsSection(@ForAll long seed) throws UnusableFileException {
        Design design = imported(conf(seed) + "\nquorum {\n  device {\n    # far away\n    net {\n      host: q\n    }\n  }\n}\n");
        QuorumDevice device = design.topology().quorumDevice().orElseThrow();
        Design without = Edit.remove("Remove", List.of(device.id())).apply(design);
        String exported = export(without);
        assertThat(imported(exported).topology().quorumDevice()).isEmpty();
        assertThat(export(design).lines().toList()).containsSubsequence(exported.lines().filter(line -> !line.contains("two_node")).toList());
    }

    private static String conf(long seed) {
        String text = new RandomConf(seed).text();
        return text.matches("(?s).*(^|\\n)\\s*(totem|nodelist|quorum)\\s*\\{.*") ? text : "quorum {\n}\n" + text;
    }

    private static String withToken(String text) {
        return text.lines().anyMatch(line -> line.matches("\\s*token\\s*:.*")) ? text + "\ntotem {\n token: 4\n\n#\n}" : "totem {\n\ttoken: 1000\n}\n" + text;
    }

    private static Design imported(String text) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("corosync.conf", text)), false).design();
    }

    private static String export(Design design) {
        return new CorosyncExporter().export(design, ExportOptions.DEFAULT).text();
    }

    private static Design withTotem(Design design, String key, String value) {
        Map<String, String> options = new LinkedHashMap<>(design.topology().cluster().corosync().totem());
        options.put(key, value);
        return withCorosync(design, "totem", options);
    }

    private static Design withCorosync(Design design, String component, Object value) {
        Corosync corosync = Components.with(design.topology().cluster().corosync(), component, value);
        return design.withTopology(design.topology().withCluster(Components.with(design.topology().cluster(), "corosync", corosync)));
    }
}
