package org.quorate.rules.network;

import java.util.Map;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.finding.Severity;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Net11Encryption implements Rule {

    private static final Edit ENCRYPT = Remedy.setTotemOption("crypto_cipher", "aes256").then(Remedy.setTotemOption("crypto_hash", "sha256"));
    private static final Edit PLAIN = Remedy.removeTotemOption("crypto_cipher").then(Remedy.removeTotemOption("crypto_hash"));

    @Override
    public String id() {
        return "NET-11";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, String> totem = facts.topology().cluster().corosync().totem();
        if (!totem.containsKey("crypto_cipher") && !totem.containsKey("crypto_hash")) {
            return Stream.empty();
        }
        String cipher = totem.getOrDefault("crypto_cipher", "none");
        String hash = totem.getOrDefault("crypto_hash", "none");
        if (!facts.links().isKnet()) {
            return cipher.equals("none") && hash.equals("none") ? Stream.empty()
                    : Stream.of(Problem.of("The transport %s has no encryption, and crypto options are set."
                            .formatted(facts.topology().cluster().corosync().transport().orElse(""))).fix("Remove the crypto options", PLAIN));
        }
        if (!cipher.equals("none") && hash.equals("none")) {
            return Stream.of(Problem.of("crypto_cipher is %s without a crypto_hash.".formatted(cipher))
                    .because("corosync does not start.").fix("Encrypt with aes256 and sha256", ENCRYPT));
        }
        return !cipher.equals("none") ? Stream.empty()
                : Stream.of(Problem.of("The traffic between cluster nodes is not encrypted.").fix("Encrypt with aes256 and sha256", ENCRYPT)
                        .as(Severity.WARNING));
    }
}
