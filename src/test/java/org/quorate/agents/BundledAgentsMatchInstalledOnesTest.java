package org.quorate.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.RealTool;
import org.quorate.model.AgentName;

/// What comes with the program says the same as the agents themselves, as far as they are installed.
class BundledAgentsMatchInstalledOnesTest {

    /// Defaults that are left out on purpose, by agent and parameter.
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("ocf:heartbeat:Dummy state", "made of the resource's name"), Map.entry("ocf:pacemaker:Dummy state", "made of the resource's name"),
            Map.entry("ocf:pacemaker:Stateful state", "made of the resource's name"), Map.entry("ocf:pacemaker:attribute state", "made of the resource's name"),
            Map.entry("ocf:pacemaker:HealthCPU state", "made of the resource's name"), Map.entry("ocf:pacemaker:HealthIOWait state", "made of the resource's name"),
            Map.entry("ocf:pacemaker:HealthSMART state", "made of the resource's name"), Map.entry("ocf:pacemaker:SysInfo pidfile", "made of the resource's name"),
            Map.entry("ocf:pacemaker:ClusterMon pidfile", "made of the resource's name"), Map.entry("ocf:pacemaker:ClusterMon htmlfile", "made of the resource's name"),
            Map.entry("ocf:pacemaker:attribute name", "made of the resource's name"), Map.entry("ocf:pacemaker:ping pidfile", "made of the resource's name"),
            Map.entry("ocf:heartbeat:iSCSILogicalUnit scsi_id", "made of the resource's name"),
            Map.entry("ocf:heartbeat:iSCSILogicalUnit scsi_sn", "made of the resource's name"),
            Map.entry("ocf:heartbeat:apache testregex", "the agent prints a remark instead"),
            Map.entry("ocf:heartbeat:nfsserver nfs_init_script", "the agent prints a remark instead"));

    @TempDir
    private Path folder;

    @Test
    void namesTypesDefaultsAndDutiesAreThoseOfTheAgents() {
        RealTool.require("fence_ipmilan");
        InstalledAgents installed = InstalledAgents.ofThisMachine();
        List<AgentName> both = AgentCatalogue.bundled().entries().stream().map(AgentCatalogue.Entry::name).filter(Set.copyOf(installed.list())::contains).toList();
        assertThat(both).hasSizeGreaterThan(50);
        assertThat(both.parallelStream().flatMap(name -> differences(name, installed.read(name)).stream()).toList()).isEmpty();
    }

    @Test
    void theAgentsOfClusterGlueAreRightToo() {
        RealTool admin = RealTool.require("stonith_admin");
        List<AgentName> glue = AgentCatalogue.bundled().entries().stream().map(AgentCatalogue.Entry::name).filter(name -> name.type().startsWith("external/")).toList();
        List<String> installed = admin.run(folder, "--list-installed").output().lines().map(String::strip).toList();
        assertThat(glue).isNotEmpty();
        assertThat(glue.stream().filter(name -> installed.contains(name.type())).flatMap(name -> differences(name,
                MetadataXml.read(name, admin.run(folder, "--metadata", "-a", name.type()).output())).stream()).toList()).isEmpty();
    }

    private static List<String> differences(AgentName name, Optional<AgentMetadata> live) {
        if (live.isEmpty()) {
            return List.of(name + " prints no metadata");
        }
        AgentMetadata bundled = AgentCatalogue.bundled().find(name).orElseThrow();
        List<String> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>(bundled.parameters().stream().map(Parameter::name).toList());
        names.addAll(live.get().parameters().stream().map(Parameter::name).toList());
        names.forEach(each -> differences.addAll(difference(name + " " + each, bundled.parameter(each), live.get().parameter(each))));
        return differences;
    }

    private static List<String> difference(String what, Optional<Parameter> bundled, Optional<Parameter> live) {
        if (bundled.isEmpty() || live.isEmpty()) {
            return List.of(what + (bundled.isEmpty() ? " is not bundled" : " is not the agent's"));
        }
        String ours = facts(bundled.get());
        String theirs = facts(live.get());
        return ours.equals(theirs) && isSame(what, bundled.get().preset(), live.get().preset()) ? List.of()
                : List.of("%s: %s %s, the agent says %s %s".formatted(what, ours, bundled.get().preset(), theirs, live.get().preset()));
    }

    /// Where programs and files lie is decided when an agent is packaged, so that one path is as good as another.
    private static boolean isSame(String what, Optional<String> ours, Optional<String> theirs) {
        return ours.equals(theirs) || LEFT_OUT.containsKey(what) && ours.isEmpty()
                || ours.filter(path -> path.startsWith("/")).isPresent() && theirs.filter(path -> path.startsWith("/")).isPresent();
    }

    private static String facts(Parameter parameter) {
        return "%s %s required=%s unique=%s deprecated=%s obsoletes=%s".formatted(parameter.type(), parameter.choices(), parameter.required(),
                parameter.unique(), parameter.deprecated(), parameter.obsoletes());
    }
}
