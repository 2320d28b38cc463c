package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;

/// Everything that is wrong is said at once, with its line and column.
class ProblemsTest {

    @Test
    void are_all_reported_at_once_in_the_order_of_the_file() {
        assertThat(problems("""
                quorate: 1
                desing: {title: x}
                topology:
                  sites:
                    - {name: berlin}
                    - {name: berlin}
                    - {name: "hö"}
                  racks:
                    - {name: rack1, site: berln}
                    - {name: rack2, site: rack1}
                  hosts:
                    - name: alpha
                      plase: rack1
                      cores: many
                      id: "-x"
                    - cores: 3
                    - beta
                  networks: {name: a}
                  networks: []
                cluster:
                  name:
                  resources:
                    - {primitive: p, agent: IPaddr2, parameters: {a: {secrt: x}, b: [1], c: }}
                    - {group: g, clone: c}
                    - {members: [a]}
                  constraints:
                    - {location: l, resource: r, node: n}
                    - {location: l2, resource: r, rules: [], score: 3}
                diagram:
                  "a b": {at: [1, 2]}
                  zeta: {at: [1]}
                """)).containsExactly(
                "Line 2, column 1: desing is no key of a design. Did you mean design?",
                "Line 6, column 7: The id berlin belongs to the site in line 5; another id is to be written here (id: ...).",
                "Line 7, column 7: id is missing: the name \"hö\" cannot serve as one.",
                "Line 9, column 27: site names berln, which is no site of this design. Did you mean berlin?",
                "Line 10, column 27: site names rack1, which is a rack; a site is expected.",
                "Line 13, column 7: plase is no key of the host alpha. Did you mean place?",
                "Line 14, column 14: cores is \"many\"; a whole number is expected.",
                "Line 15, column 11: id is \"-x\"; an id (letters, digits, '.', '_' and '-', at most 200, a letter or digit first) is expected.",
                "Line 16, column 7: name is missing in the host.",
                "Line 17, column 7: An item of hosts is \"beta\"; a mapping is expected.",
                "Line 18, column 13: networks is a mapping; a list is expected.",
                "Line 19, column 3: networks stands twice; first in line 18.",
                "Line 21, column 8: name is empty; a text is expected.",
                "Line 23, column 29: agent is \"IPaddr2\"; an agent (ocf:heartbeat:IPaddr2, systemd:httpd, stonith:fence_ipmilan) is expected.",
                "Line 23, column 54: a has none of the keys secret, sameAs. Did you mean secret?",
                "Line 23, column 69: b is a list; a text is expected.",
                "Line 23, column 76: c is empty; a text (\"\" for an empty one) is expected.",
                "Line 24, column 7: An item of resources has more than one of the keys group, clone.",
                "Line 25, column 7: An item of resources has none of the keys primitive, group, clone, bundle, template, unmodelled.",
                "Line 27, column 7: score is missing in the location constraint l.",
                "Line 28, column 46: score is no key of the location constraint l2.",
                "Line 30, column 3: \"a b\" cannot be a key of diagram.",
                "Line 31, column 14: at is a list; a list of two numbers is expected.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "''                                      | The file is empty.",
        "just text                               | Line 1, column 1: This is no design of Quorate: a design begins with the line quorate: 1.",
        "<cib/>                                  | Line 1, column 1: This is no design of Quorate: a design begins with the line quorate: 1.",
        "- a                                     | Line 1, column 1: This is no design of Quorate: a design begins with the line quorate: 1.",
        "quorate: 4                              | Line 1, column 10: The file was made by a newer Quorate (file version 4; this one reads up to 1).",
        "quorate: -1                             | Line 1, column 10: quorate is the version of the file; a number up to 1 is expected.",
        "quorate: 1;design: a: b                 | Line 2, column 10: A key cannot stand here; a text with \": \" in it is put in quotes.",
        "quorate: 1;\tdesign: a                  | Line 2, column 1: A tab cannot indent; blanks do.",
        "quorate: 1;design: {title: \"a          | Line 3, column 1: The file ends within a text in quotes.",
        "quorate: 1;design: {title: a            | Line 3, column 1: A list or mapping in brackets is not closed, or a comma is missing, before this place.",
        "quorate: 1;design:;   a: 1;  b: 2       | Line 4, column 3: The indentation does not match that of the lines above, or a list and keys are mixed.",
        "quorate: 1;---;quorate: 1               | Line 2, column 1: A second document starts here; a design file has one.",
        "quorate: 1;design: &a {}                | Line 2, column 9: A design has no anchors: &a is to be removed.",
        "quorate: 1;design: !x {}                | Line 2, column 9: A design has no tags: !x is to be removed.",
        "quorate: 1;? [a, b];: 1                 | Line 2, column 3: A key is a text, not a collection.",
        "quorate: 1;design: {title: \u0001}      | Line 2, column 17: The character U+0001 cannot stand in a text file; in quotes, write it as \\u0001.",
    })
    void of_the_text_itself_are_said_in_plain_words(String text, String problem) {
        assertThat(problems(text.replace(";", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001") + "\n")).containsExactly(problem);
    }

    @Test
    void of_a_bomb_cost_nothing() {
        String bomb = "quorate: 1\na: &a [x, x]\n" + "b: [*a, *a]\n".repeat(50);
        assertThat(problems(bomb)).hasSize(101).startsWith("Line 2, column 4: A design has no anchors: &a is to be removed.")
                .endsWith("There is more; only the first 100 are listed.");
        assertThat(problems("quorate: 1\ndesign: " + "[".repeat(200_000)))
                .containsExactly("Line 2, column 649: Collections are nested more than 640 deep, which no design needs.");
        assertThat(problems("quorate: 1\ntopology: [" + "a,".repeat(2_000_001)))
                .containsExactly("Line 2, column 4000002: The file has more than 2 million values, which no design needs.");
    }

    @Test
    void show_what_stands_in_the_file_without_harm() {
        assertThat(problems("quorate: 1\n\"\\e[31m" + "x".repeat(100) + "\": 1\n"))
                .containsExactly("Line 2, column 1: ?[31m" + "x".repeat(35) + "... is no key of a design.");
    }

    @Test
    void make_the_file_unusable() {
        UnusableFileException unusable = catchThrowableOfType(UnusableFileException.class, () -> DesignText.parse("a.yaml", "quorate: 2"));
        assertThat(unusable.file()).isEqualTo("a.yaml");
        assertThat(unusable.problems()).extracting(FileProblem::severity).containsOnly(Severity.ERROR);
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(UnusableFileException.class, () -> DesignText.parse("test.yaml", text))
                .problems().stream().map(FileProblem::toString).toList();
    }
}
