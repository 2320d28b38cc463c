package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.IkonHandler;
import java.util.ServiceLoader;

class IconTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void theGlyphHasThatCharacterInTheFont(Icon icon) {
        String literal = "mdi2" + icon.glyph().substring(0, 1).toLowerCase(Locale.ROOT) + "-" + icon.glyph();
        assertThat(ServiceLoader.load(IkonHandler.class)).filteredOn(handler -> handler.supports(literal)).first()
                .satisfies(handler -> assertThat(handler.resolve(literal).getCode()).isEqualTo(icon.codePoint()));
    }
}
