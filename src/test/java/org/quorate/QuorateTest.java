package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class QuorateTest {

    @Test
    void theWindowCanBeReachedByTheNameThatIsUsed() throws ReflectiveOperationException {
        Method main = Quorate.windowStart();

        assertThat(main.getDeclaringClass().getPackageName()).isEqualTo("org.quorate.app");
        assertThat(Modifier.isStatic(main.getModifiers())).isTrue();
    }
}
