package org.quorate.corosync;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `pcs cluster setup` writes into corosync.conf without being asked, and what a design therefore means when it does
/// not say otherwise.
///
/// Source: pcs/lib/corosync/config_facade.py, ConfigFacade.create and __update_two_node; pcs/lib/commands/cluster.py, setup
public final class PcsDefaults {

    public static final String TRANSPORT = "knet";
    public static final Map<String, String> CRYPTO = ordered("crypto_cipher", "aes256", "crypto_hash", "sha256");
    public static final Map<String, String> LOGGING = ordered("to_logfile", "yes", "logfile", "/var/log/corosync/corosync.log",
            "to_syslog", "yes", "timestamp", "on");

    private PcsDefaults() {
    }

    /// Whether pcs writes `two_node: 1`.
    ///
    /// @param quorum options of the section `quorum`
    public static boolean twoNode(int nodes, Map<String, String> quorum, boolean device) {
        return nodes == 2 && !device && !"1".equals(quorum.get("auto_tie_breaker"));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
