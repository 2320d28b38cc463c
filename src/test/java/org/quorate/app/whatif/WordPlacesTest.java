package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.app.whatif.WordPlaces.Place;
import org.quorate.app.whatif.WordPlaces.Side;
import org.quorate.app.whatif.WordPlaces.Span;

class WordPlacesTest {

    private static Span bar(double from, double to, double word) {
        return new Span(from, to, word);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("in the bar", List.of(bar(0, 100, 80)), List.of("IN")),
                Arguments.of("right of it", List.of(bar(0, 20, 80)), List.of("BESIDE")),
                Arguments.of("behind bars that follow at once", List.of(bar(0, 20, 80), bar(20, 22, 50), bar(22, 25, 30)), List.of("BESIDE", "BESIDE", "BESIDE")),
                Arguments.of("as many as there is room for", List.of(bar(0, 20, 80), bar(20, 22, 500)), List.of("BESIDE", "NOWHERE")),
                Arguments.of("in order: none stays in its bar when one before it does not", List.of(bar(0, 20, 80), bar(20, 120, 50)), List.of("BESIDE", "BESIDE")),
                Arguments.of("left of it when there is no room behind", List.of(bar(200, 220, 80), bar(220, 398, 50)), List.of("BESIDE", "IN")),
                Arguments.of("not behind a bar that comes later", List.of(bar(0, 20, 80), bar(60, 200, 50)), List.of("NOWHERE", "IN")),
                Arguments.of("left of the last one", List.of(bar(350, 395, 80)), List.of("BESIDE")),
                Arguments.of("nowhere without room", List.of(bar(40, 360, 500)), List.of("NOWHERE")),
                Arguments.of("no bars", List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void wordsStandWhereThereIsRoom(String what, List<Span> bars, List<String> sides) {
        List<Place> places = WordPlaces.of(bars, 400);
        assertThat(places).extracting(place -> place.side().name()).containsExactlyElementsOf(sides);
        for (int i = 0; i < bars.size(); i++) {
            if (places.get(i).side() != Side.NOWHERE) {
                double from = places.get(i).x();
                double to = from + bars.get(i).word();
                assertThat(from).isNotNegative();
                for (int later = i + 1; later < bars.size(); later++) {
                    assertThat(places.get(later).side() == Side.NOWHERE || places.get(later).x() >= to).as("%s: words %d and %d", what, i, later).isTrue();
                }
                assertThat(to).isLessThanOrEqualTo(400);
                for (int other = 0; other < bars.size(); other++) {
                    boolean own = other == i && places.get(i).side() == Side.IN;
                    assertThat(own || to <= bars.get(other).from() || from >= bars.get(other).to()).as("%s: word %d and bar %d", what, i, other).isTrue();
                }
            }
        }
    }
}
