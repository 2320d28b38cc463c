package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final List<Token> SURFACES = List.of(Token.PANEL, Token.SUNKEN, Token.CANVAS, Token.SITE, Token.RACK, Token.HOST, Token.VM,
            Token.SERVICE, Token.NOTE);
    private static final List<Token> KINDS = List.of(Token.MEMBER, Token.REMOTE, Token.GUEST, Token.OPAQUE, Token.FENCE, Token.QDEVICE,
            Token.STORAGE_K, Token.SVC);
    private static final List<Token> LINKS = List.of(Token.CLUSTER_NET, Token.MGMT, Token.STORAGE, Token.POWER_A, Token.POWER_B, Token.FENCING,
            Token.ORDER, Token.COLOC, Token.LOCATION);

    static Stream<Arguments> pairs() {
        Stream<Arguments> writing = SURFACES.stream().flatMap(ground -> Stream.of(Arguments.of(Token.INK, ground, 4.5), Arguments.of(Token.MUTED, ground, 4.5)));
        Stream<Arguments> kinds = KINDS.stream().flatMap(kind -> Stream.of(Arguments.of(kind, Token.HOST, 4.5), Arguments.of(kind, Token.VM, 4.5)));
        Stream<Arguments> letters = Stream.of(Token.MEMBER, Token.POWER_A, Token.POWER_B).map(ground -> Arguments.of(Token.HOST, ground, 4.5));
        Stream<Arguments> severities = Stream.of(Arguments.of(Token.ERROR, Token.ERROR_SOFT, 4.5), Arguments.of(Token.WARNING, Token.WARNING_SOFT, 4.5),
                Arguments.of(Token.INFO, Token.INFO_SOFT, 4.5), Arguments.of(Token.OK, Token.OK_SOFT, 4.5), Arguments.of(Token.ERROR, Token.PANEL, 4.5),
                Arguments.of(Token.WARNING, Token.PANEL, 4.5), Arguments.of(Token.FAILED_INK, Token.FAILED, 4.5), Arguments.of(Token.ACCENT, Token.SEL_ROW, 4.5),
                Arguments.of(Token.ACCENT_INK, Token.ACCENT, 4.5), Arguments.of(Token.INK, Token.FAILED, 4.5));
        Stream<Arguments> links = LINKS.stream().flatMap(link -> Stream.of(Token.CANVAS, Token.SITE, Token.RACK).map(ground -> Arguments.of(link, ground, 3.0)));
        Stream<Arguments> borders = Stream.of(Arguments.of(Token.HOST_LINE, Token.HOST, 3.0), Arguments.of(Token.VM_LINE, Token.VM, 3.0),
                Arguments.of(Token.SERVICE_LINE, Token.SERVICE, 3.0), Arguments.of(Token.NOTE_LINE, Token.NOTE, 3.0), Arguments.of(Token.FIELD_LINE, Token.FIELD, 3.0));
        return Stream.of(writing, kinds, letters, severities, links, borders).flatMap(group -> group);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("pairs")
    void contrastsAreAboveTheirBarInEveryTheme(Token token, Token ground, double bar) {
        assertThat(Palette.values()).allSatisfy(palette ->
                assertThat(palette.color(token).contrast(palette.color(ground))).as(palette.name()).isGreaterThanOrEqualTo(bar));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void aFadedColourLiesBetweenItsTwo(Palette palette) {
        assertThat(palette.color(Ink.faded(Token.MEMBER, Token.HOST, 1))).isEqualTo(palette.color(Token.MEMBER));
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(new Rgb(0).contrast(new Rgb(0xFFFFFF))).isEqualTo(21);
        assertThat(new Rgb(0x0A4FA8).hex()).isEqualTo("#0A4FA8");
        assertThat(new Rgb(0xFF0000).over(new Rgb(0x0000FF), 0.5)).isEqualTo(new Rgb(0x800080));
    }

    @Test
    void printHasWhitePlaces() {
        assertThat(Palette.PRINT.color(Token.RACK)).isEqualTo(new Rgb(0xFFFFFF));
    }
}
