package org.quorate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Host HOST = Host.named(ElementId.of("h1"), "node1");
    private static final ClusterNode NODE = new ClusterNode(ElementId.of("n1"), "node1", Optional.of("1"), Optional.of(HOST.id()), List.of(),
            Optional.empty(), List.of(), List.of(), Foreign.NONE);
    private static final VirtualMachine VM = VirtualMachine.named(ElementId.of("v1"), "web1");
    private final Names names = Names.of(Elements.of(List.of(HOST, NODE, VM)));

    @Test
    void aNameThatOneElementHasStandsAlone() {
        assertThat(names.of(VM)).isEqualTo("web1");
        assertThat(names.find("web1")).containsExactly(VM);
    }

    @Test
    void aClashIsWrittenWithItsKind() {
        assertThat(names.of(HOST)).isEqualTo("host:node1");
        assertThat(names.of(NODE.id())).isEqualTo("node:node1");
    }

    @Test
    void whatIsWrittenIsFound() {
        assertThat(names.find("node1")).containsExactly(HOST, NODE);
        assertThat(names.find("host:node1")).containsExactly(HOST);
        assertThat(names.find("vm:web1")).containsExactly(VM);
        assertThat(names.find("rack:web1")).isEmpty();
    }

    @Test
    void anUnknownIdIsItsOwnName() {
        assertThat(names.of(ElementId.of("gone"))).isEqualTo("gone");
    }
}
