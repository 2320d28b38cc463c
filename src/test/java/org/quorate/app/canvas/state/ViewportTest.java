package org.quorate.app.canvas.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quorate.layout.Rect;

class ViewportTest {

    private final Viewport viewport = new Viewport(0.5, 100, 200, 800, 600);

    @Test
    void screen_and_world_are_each_others_inverse() {
        assertThat(viewport.worldX(viewport.screenX(345))).isEqualTo(345);
        assertThat(viewport.world(viewport.screen(new Rect(1, 2, 30, 40)))).isEqualTo(new Rect(1, 2, 30, 40));
    }

    @Test
    void zooming_keeps_the_point_under_the_pointer() {
        Viewport zoomed = viewport.zoomedTo(2, 300, 100);
        assertThat(zoomed.zoom()).isEqualTo(2);
        assertThat(zoomed.worldX(300)).isCloseTo(viewport.worldX(300), within(1e-9));
        assertThat(zoomed.worldY(100)).isCloseTo(viewport.worldY(100), within(1e-9));
    }

    @Test
    void zoom_has_bounds() {
        assertThat(viewport.zoomedTo(1000).zoom()).isEqualTo(Viewport.MOST);
        assertThat(viewport.zoomedTo(0).zoom()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void panning_moves_the_world_with_the_pointer() {
        Viewport panned = viewport.panned(10, -20);
        assertThat(panned.screenX(345)).isEqualTo(viewport.screenX(345) + 10);
        assertThat(panned.screenY(345)).isEqualTo(viewport.screenY(345) - 20);
    }

    @Test
    void fitting_shows_all_in_the_middle_with_a_margin() {
        Viewport fitted = viewport.fitting(new Rect(0, 0, 2000, 100), 1);
        assertThat(fitted.visible().contains(new Rect(0, 0, 2000, 100))).isTrue();
        assertThat(fitted.screenX(0)).isCloseTo(16, within(1e-9));
        assertThat(fitted.screenY(50)).isCloseTo(300, within(1e-9));
    }

    @Test
    void fitting_enlarges_nothing_beyond_the_limit() {
        assertThat(viewport.fitting(new Rect(0, 0, 10, 10), 1).zoom()).isEqualTo(1);
    }

    @Test
    void resizing_keeps_the_middle() {
        Viewport resized = viewport.resized(400, 900);
        assertThat(resized.worldX(200)).isCloseTo(viewport.worldX(400), within(1e-9));
        assertThat(resized.worldY(450)).isCloseTo(viewport.worldY(300), within(1e-9));
    }

    @Test
    void revealing_moves_only_as_far_as_needed() {
        assertThat(viewport.revealing(new Rect(200, 300, 10, 10))).isEqualTo(viewport);
        Viewport revealed = viewport.revealing(new Rect(3000, 300, 10, 10));
        assertThat(revealed.screenX(3010)).isCloseTo(800 - 16, within(1e-9));
        assertThat(revealed.top()).isEqualTo(viewport.top());
    }

    @Test
    void steps_of_the_zoom_pass_100_percent() {
        assertThat(new Viewport(0.9, 0, 0, 1, 1).step(true)).isEqualTo(1);
        assertThat(new Viewport(1.1, 0, 0, 1, 1).step(false)).isEqualTo(1);
        assertThat(new Viewport(1, 0, 0, 1, 1).step(true)).isEqualTo(1.2);
    }
}
