package org.quorate.app.canvas.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.quorate.layout.Rect;

class SpatialIndexTest {

    @Property(tries = 200)
    void finds_in_order_exactly_what_touches_the_area(
            @ForAll @Size(max = 60) List<@DoubleRange(min = -5000, max = 5000) Double> positions,
            @ForAll @DoubleRange(min = -6000, max = 6000) double x, @ForAll @DoubleRange(max = 9000) double extent) {
        List<Rect> things = IntStream.range(0, positions.size())
                .mapToObj(i -> new Rect(positions.get(i), -positions.get(i), 5 + i * 40, 5 + i * 200)).toList();
        Rect area = new Rect(x, x / 2, extent, extent);
        List<Rect> expected = things.stream().filter(thing -> thing.x() <= area.right() && area.x() <= thing.right()
                && thing.y() <= area.bottom() && area.y() <= thing.bottom()).toList();
        assertThat(new SpatialIndex<>(things, rect -> rect).in(area)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void finds_what_contains_a_point(@ForAll @DoubleRange(min = -3000, max = 3000) double x, @ForAll @DoubleRange(min = -3000, max = 3000) double y) {
        List<Rect> things = List.of(new Rect(-3000, -3000, 6001, 6001), new Rect(0, 0, 100, 100), new Rect(500, -900, 40, 1800));
        assertThat(new SpatialIndex<>(things, rect -> rect).at(x, y)).isEqualTo(things.stream().filter(thing -> thing.contains(x, y)).toList());
    }
}
