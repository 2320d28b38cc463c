package org.quorate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing is forgotten when a rule is written: catalogue, page, test.
class RulesTest {

    private static final Rules RULES = Rules.standard();

    static Stream<String> ids() {
        return RULES.ids().stream();
    }

    static Stream<Rule> checks() {
        return RULES.checks().stream();
    }

    @Test
    void idsAreUnique() {
        assertThat(RULES.ids()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsInACatalogue() {
        Set<String> written = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.quorate.rules").stream()
                .filter(each -> each.isAssignableTo(Rule.class) && !each.isInterface())
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(RULES.checks()).extracting(rule -> rule.getClass().getName()).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aClassIsNamedAfterItsId(Rule rule) {
        assertThat(rule.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT)).startsWith(rule.id().replace("-", ""));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyRuleHasATest(Rule rule) throws ClassNotFoundException {
        assertThat(Class.forName(rule.getClass().getName() + "Test")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleHasAPage(String id) {
        RulePage page = RULES.page(id).orElseThrow();
        assertThat(page.id()).isEqualTo(id);
        assertThat(List.of(page.title(), page.summary(), page.why(), page.fix(), page.whenToIgnore(), page.bad(), page.good(), page.source()))
                .noneMatch(String::isBlank);
        assertThat(page.markdown()).as("tone").doesNotContain("please", "!", "TODO");
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(RULES.ids());
        }
    }

    @Test
    void checksAndOnlyTheyArePagesOfChecks() {
        assertThat(RULES.pages().stream().filter(page -> page.kind() == RulePage.Kind.CHECK).map(RulePage::id))
                .containsExactlyElementsOf(RULES.checks().stream().map(Rule::id).toList());
    }

    @Test
    void pagesAreFoundInLowerCaseToo() {
        assertThat(RULES.page("quo-01")).map(RulePage::id).contains("QUO-01");
        assertThat(RULES.page("XYZ-99")).isEmpty();
    }
}
