package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.RealTool.Outcome;
import org.quorate.export.ExportOptions;

/// The phase keys, with programs in the place of ssh and scp that write down what they are asked for.
class KeysPhaseTest {
    @TempDir
    Path folder;

    @BeforeEach
    void putProgramsInPlace() throws IOException {
        RealTool.require("pcs");
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root may run a phase: this test is skipped");
        program("ssh", "printf 'ssh %s\\n' \"$*\" >>\"$HOME/asked\"\ncase $* in *'sha256sum <'*) cat \"$HOME/sum\" ;; esac\n");
        program("scp", "printf 'scp %s\\n' \"$*\" >>\"$HOME/asked\"\n");
        Files.writeString(folder.resolve("authkey"), "key");
    }

    @Test
    void bringsANewKeyAndRestartsTheDaemon() throws IOException {
        Files.writeString(folder.resolve("sum"), "of another key");

        Outcome outcome = keys("ssh");

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(Files.readString(folder.resolve("asked"))).contains("scp -q -o BatchMode=yes -- " + folder.resolve("authkey") + " admin@10.9.0.10:",
                "chmod 0400", "systemctl restart pacemaker_remote");
    }

    @Test
    void doesNotDisturbARemoteNodeThatHasTheKey() throws IOException {
        Files.writeString(folder.resolve("sum"), RealTool.require("sha256sum").run(folder, "authkey").output().replace("authkey", "-"));

        Outcome outcome = keys("ssh");

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(Files.readString(folder.resolve("asked"))).contains("systemctl enable --now pacemaker_remote").doesNotContain("scp", "restart");
    }

    @Test
    void touchesNothingWhenKeysAreDeclaredToBeInPlace() {
        Outcome outcome = keys("in-place");

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(folder.resolve("asked")).doesNotExist();
    }

    private Outcome keys(String how) {
        String text = new PcsExporter().export(Designs.cluster().nodes(1).remote("remote1").design(), ExportOptions.DEFAULT).text()
                .replace("AUTHKEY=/etc/pacemaker/authkey", "AUTHKEY=" + folder.resolve("authkey"));
        return new ScriptRun(folder, text).run(Map.of("PATH", folder + ":/usr/sbin:/usr/bin:/sbin:/bin", "REMOTE_USER", "admin", "REMOTE_KEYS", how), "--phase", "keys");
    }

    private void program(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/bash\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
