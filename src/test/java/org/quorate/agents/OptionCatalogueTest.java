package org.quorate.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.RealTool;
import org.quorate.model.AgentName;

class OptionCatalogueTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyOptionSaysWhatItMeans(OptionCatalogue catalogue) {
        assertThat(catalogue.all()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.text()).as(option.name()).isNotBlank().endsWith(".");
            assertThat(option.choices().isEmpty()).isEqualTo(option.type() != ParameterType.SELECT);
            option.preset().filter(preset -> option.type() == ParameterType.SELECT).ifPresent(preset -> assertThat(option.choices()).contains(preset));
        });
        assertThat(catalogue.all()).extracting(Parameter::name).doesNotHaveDuplicates().isSorted();
    }

    /// Source: Pacemaker's daemons, which print the metadata of what they evaluate
    @ParameterizedTest
    @CsvSource({"pacemaker-controld, CLUSTER_PROPERTIES", "pacemaker-schedulerd, CLUSTER_PROPERTIES", "pacemaker-based, CLUSTER_PROPERTIES",
        "pacemaker-fenced, FENCE_DEVICE"})
    void theDaemonsSayTheSame(String daemon, OptionCatalogue catalogue) {
        // beside sbin, where packages put them
        String printed = RealTool.require("../lib/pacemaker/" + daemon).run(folder, "metadata").output();
        List<Parameter> live = MetadataXml.read(AgentName.ocf("pacemaker", daemon), printed).orElseThrow().parameters();
        assertThat(live).isNotEmpty().allSatisfy(option -> {
            assertThat(catalogue.find(option.name())).as(option.name()).isPresent();
            Parameter ours = catalogue.find(option.name()).orElseThrow();
            assertThat(ours.preset()).as(option.name()).isEqualTo(known(option));
            assertThat(type(ours.type())).as(option.name()).isEqualTo(type(option.type()));
            assertThat(ours.choices()).as(option.name()).containsAll(option.choices());
        });
    }

    @Test
    void whatPacemaker3BroughtAndDroppedIsKnown() {
        assertThat(OptionCatalogue.CLUSTER_PROPERTIES.find("fencing-enabled").orElseThrow().since()).contains("3.0.2");
        assertThat(OptionCatalogue.CLUSTER_PROPERTIES.find("remove-after-stop").orElseThrow().removed()).contains("3.0");
        assertThat(OptionCatalogue.CLUSTER_PROPERTIES.find("concurrent-fencing").orElseThrow().deprecated()).isTrue();
        assertThat(OptionCatalogue.GROUP_META.find("ordered").orElseThrow().deprecated()).isTrue();
    }

    /// what daemons write over, or cannot know
    private static Optional<String> known(Parameter option) {
        return option.name().equals("dc-version") || option.name().equals("cluster-infrastructure") ? Optional.empty() : option.preset();
    }

    /// 2.1 has integers and texts where 3.0 tells scores and choices apart
    private static ParameterType type(ParameterType type) {
        return switch (type) {
            case SCORE -> ParameterType.INTEGER;
            case SELECT -> ParameterType.STRING;
            default -> type;
        };
    }
}
