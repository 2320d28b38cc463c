package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Net11EncryptionTest {

    private final Net11Encryption rule = new Net11Encryption();

    @Test
    void cipherWithoutHash() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).totem("crypto_cipher", "aes256"))
                .finds("crypto_cipher is aes256 without a crypto_hash.").everyFixRemoves();
    }

    @Test
    void switchedOff() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).totem("crypto_cipher", "none").totem("crypto_hash", "none"))
                .finds("The traffic between cluster nodes is not encrypted.").as(Severity.WARNING).everyFixRemoves();
    }

    @Test
    void udpuHasNone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).transport("udpu").totem("crypto_cipher", "aes256").totem("crypto_hash", "sha256"))
                .finds("The transport udpu has no encryption, and crypto options are set.").everyFixRemoves();
    }

    @Test
    void whatPcsWrites() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).totem("crypto_cipher", "aes256").totem("crypto_hash", "sha256")).findsNothing();
    }
}
