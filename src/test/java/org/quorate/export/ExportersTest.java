package org.quorate.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quorate.model.Design;

class ExportersTest {

    @Test
    void everyExporterIsListed() {
        Set<String> written = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.quorate.export").stream().filter(each -> each.isAssignableTo(Exporter.class) && !each.isInterface())
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Exporters.all()).extracting(exporter -> exporter.getClass().getName()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyFormatIsFoundByAWordOfItsOwn() {
        assertThat(Exporters.all()).allSatisfy(exporter -> assertThat(Exporters.named(exporter.format())).contains(exporter));
    }

    @Test
    void everyExporterCanTakeTheEmptyDesign() {
        assertThat(Exporters.all()).allSatisfy(exporter -> assertThat(exporter.export(Design.EMPTY, ExportOptions.DEFAULT)).isNotNull());
    }
}
