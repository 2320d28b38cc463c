package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo23ClusterFilesystemFreezesTest {

    private final Quo23ClusterFilesystemFreezes rule = new Quo23ClusterFilesystemFreezes();

    @Test
    void lockManagerWithStop() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).resource("dlm", "ocf:pacemaker:controld"))
                .finds("dlm belongs to a cluster file system, and no-quorum-policy is stop.").about("dlm").everyFixRemoves();
    }

    @Test
    void fileSystemWithStop() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).resource("fs", "ocf:heartbeat:Filesystem").param("fs", "fstype", "gfs2"))
                .finds("fs belongs to a cluster file system, and no-quorum-policy is stop.");
    }

    @Test
    void freezeOrALocalFileSystem() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).resource("dlm", "ocf:pacemaker:controld").property("no-quorum-policy",
                "freeze")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).resource("fs", "ocf:heartbeat:Filesystem").param("fs", "fstype", "xfs")).findsNothing();
    }
}
