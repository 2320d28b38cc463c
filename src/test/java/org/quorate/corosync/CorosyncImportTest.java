package org.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;

class CorosyncImportTest {

    private static CorosyncParts parts(String text) throws UnusableFileException {
        return CorosyncImport.parts("corosync.conf", text, false);
    }

    @Test
    void readsNodesWithAddressesIdsAndVotes() throws Exception {
        CorosyncParts parts = parts("""
                nodelist {
                    node {
                        ring0_addr: 10.0.0.1
                        ring2_addr: 10.2.0.1
                        name: alpha
                        nodeid: 7
                        quorum_votes: 2
                        extra: yes
                    }
                    node {
                        ring0_addr: beta.example
                        nodeid: 8
                    }
                }
                """);
        ClusterNode alpha = parts.nodes().getFirst();
        assertThat(alpha.name()).isEqualTo("alpha");
        assertThat(alpha.id().value()).isEqualTo("node.alpha");
        assertThat(alpha.nodeId()).contains("7");
        assertThat(alpha.votes()).contains(2);
        assertThat(alpha.addresses()).containsExactly("10.0.0.1", "10.2.0.1");
        assertThat(alpha.corosync()).isEqualTo(Map.of("extra", "yes"));
        assertThat(parts.nodes().get(1).name()).isEqualTo("beta.example");
        assertThat(parts.nodes().get(1).addresses()).containsExactly("beta.example", "");
        assertThat(parts.corosync().links()).extracting(Corosync.Link::number).containsExactly(0, 2);
        assertThat(parts.problems()).extracting(FileProblem::toString)
                .containsExactly("Line 8: corosync is not known to have the option extra in nodelist.node; it is kept.");
    }

    @Test
    void readsTheQuorumDevice() throws Exception {
        CorosyncParts parts = parts("""
                quorum {
                    provider: corosync_votequorum
                    wait_for_all: 1
                    device {
                        model: net
                        votes: 1
                        net {
                            host: q.example
                            algorithm: ffsplit
                        }
                        heuristics {
                            mode: on
                        }
                    }
                }
                """);
        assertThat(parts.corosync().quorum()).isEqualTo(Map.of("wait_for_all", "1"));
        assertThat(parts.device()).hasValueSatisfying(device -> {
            assertThat(device.name()).isEqualTo("q.example");
            assertThat(device.votes()).contains(1);
            assertThat(device.algorithm()).contains("ffsplit");
            assertThat(device.heuristics()).isEqualTo(Map.of("mode", "on"));
        });
    }

    @Test
    void keepsWhatHasNoType() throws Exception {
        CorosyncParts parts = parts("""
                # made by hand
                totem {
                    version: 2
                    # why so slow
                    token: 5000
                }
                uidgid {
                    uid: 5
                }
                """);
        assertThat(parts.corosync().layout()).endsWith("""
                # made by hand
                totem {
                    version: 2
                    # why so slow
                    token: {}
                }
                uidgid {
                    uid: 5
                }
                """);
        assertThat(parts.corosync().totem()).containsEntry("token", "5000");
    }

    @Test
    void spellsOutWhatTheFileLeavesToCorosync() throws Exception {
        CorosyncParts parts = parts("nodelist {\n node {\n ring0_addr: a\n}\n node {\n ring0_addr: b\n}\n}\n");
        assertThat(parts.corosync().quorum()).isEqualTo(Map.of("provider", "", "two_node", "0"));
        assertThat(parts.corosync().layout()).startsWith("""
                {totem.version: 2}
                {totem.transport: knet}
                {totem.crypto_cipher: none}
                {totem.crypto_hash: none}
                {quorum.provider: }
                {quorum.two_node: 0}
                {logging.to_syslog: yes}
                nodelist {
                 node { node.a
                {name: a}
                 ring0_addr: {}
                """);
        assertThat(parts.corosync().totem()).containsEntry("crypto_cipher", "none");
    }

    @Test
    void keepsTheSharedKeyOut() throws Exception {
        String text = "totem {\n    version: 2\n    key: hunter1\n    key: hunter2\n}\n";
        CorosyncParts hidden = parts(text);
        assertThat(hidden.toString()).doesNotContain("hunter");
        assertThat(hidden.corosync().totem()).containsEntry("key", "QUORATE-SECRET(corosync-key)");
        assertThat(hidden.problems()).extracting(FileProblem::toString).containsExactly(
                "Line 3: The key that the nodes share is left out of the design; QUORATE-SECRET(corosync-key) stands for it.");
        assertThat(CorosyncImport.parts("corosync.conf", text, true).corosync().totem()).containsEntry("key", "hunter2");
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        CorosyncParts parts = parts("""
                totem {
                    interface {
                        linknumber: many
                    }
                }
                nodelist {
                    node {
                        nodeid: 1
                    }
                    node {
                        name: b
                        quorum_votes: lots
                    }
                }
                """);
        assertThat(parts.problems()).extracting(FileProblem::toString).containsExactly(
                "Line 2: linknumber is \"many\"; a number from 0 to 7 is expected. The section is kept as it stands.",
                "Line 7: This node has neither name nor address. It is kept as it stands, and is no node of the design.",
                "Line 12: quorum_votes of node b is \"lots\"; a number is expected.");
        assertThat(parts.nodes()).extracting(ClusterNode::votes).isEqualTo(List.of(Optional.empty()));
    }
}
