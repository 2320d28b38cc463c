package org.quorate.corosync;

import java.util.List;
import java.util.Random;

/// A corosync.conf that corosync's parser would take, written in as odd a way as it allows: sections and options in any
/// order, twice, unknown ones, comments, blank lines, tabs, carriage returns, values of any kind.
public final class RandomConf {

    private static final List<String> SECTIONS = List.of("totem", "nodelist", "quorum", "logging", "system", "resources", "uidgid", "nozzle", "my-own", "a.b");
    private static final String CHARACTERS = "aZ09 :;#}\t\"'\\$`(),%é漢.*/-_@=&<>|!?";

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final String end;

    public RandomConf(long seed) {
        random = new Random(seed);
        end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    public String text() {
        for (int i = random.nextInt(7); i >= 0; i--) {
            section(of(SECTIONS.toArray(String[]::new)), "", 0);
            chatter("");
        }
        return random.nextInt(4) == 0 && out.length() > end.length() ? out.substring(0, out.length() - end.length()) : out.toString();
    }

    private void section(String name, String indent, int depth) {
        out.append(indent).append(name).append(of("", " ", "  ", "\t", ": ")).append('{').append(of("", "", "", " ", "\t ")).append(end);
        String inner = indent + of("    ", "    ", "\t", "  ", "");
        for (int i = random.nextInt(6); i > 0; i--) {
            chatter(inner);
            if (depth < 4 && random.nextInt(3) == 0) {
                section(innerName(name), inner, depth + 1);
            } else {
                option(key(name), inner);
            }
        }
        chatter(inner);
        out.append(indent).append('}').append(of("", "", " ")).append(end);
    }

    private String innerName(String of) {
        return switch (of) {
            case "totem" -> of("interface", "interface", "other");
            case "nodelist" -> "node";
            case "quorum" -> of("device", "device", "other");
            case "device" -> of("net", "heuristics", "disk");
            case "logging" -> of("logger_subsys", "logging_daemon", "other");
            default -> of("system", "memory_used", "node", "interface");
        };
    }

    private String key(String section) {
        return switch (section) {
            case "totem" -> of("version", "transport", "token", "token", "cluster_name", "crypto_cipher", "secauth", "key-of-mine");
            case "interface" -> of("linknumber", "ringnumber", "mcastport", "knet_link_priority", "bindnetaddr");
            case "node" -> of("ring0_addr", "ring0_addr", "ring1_addr", "name", "nodeid", "quorum_votes", "custom");
            case "quorum" -> of("provider", "two_node", "wait_for_all", "expected_votes");
            case "device" -> of("model", "votes", "timeout");
            case "net" -> of("host", "algorithm", "tls");
            case "logger_subsys", "logging_daemon" -> of("subsys", "subsys", "debug", "name");
            default -> of("to_syslog", "logfile", "debug", "uid", "state_dir", "x/y.z");
        };
    }

    private void option(String key, String indent) {
        out.append(indent).append(key).append(of("", "", " ", "\t")).append(':').append(of(" ", " ", "", "  ", "\t"))
                .append(value(key)).append(of("", "", "", " ", "\t")).append(end);
    }

    private String value(String key) {
        return switch (key) {
            case "linknumber", "ringnumber" -> of("0", "1", "2", "07", "9", "x", "");
            case "quorum_votes", "nodeid", "votes" -> of("1", "2", "02", "+3", "-1", "many", "");
            case "model" -> of("net", "net", "disk", "heuristics", "");
            case "transport" -> of("knet", "udp", "udpu", "");
            case "provider" -> of("corosync_votequorum", "", "other");
            case "subsys" -> of("QUORUM", "TOTEM", "#odd }", "");
            case "name", "ring0_addr" -> of("alpha", "beta", "10.0.0.1", hostile(), hostile());
            default -> of("1", "0", "yes", "none", hostile(), hostile());
        };
    }

    private String hostile() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return Syntax.strip(text.toString());
    }

    private void chatter(String indent) {
        switch (random.nextInt(5)) {
            case 0 -> out.append(end);
            case 1 -> out.append(of(indent, "", "   \t")).append('#').append(of(" a comment", "", " { not a section", "}", " token: 5", " {}", " node { x"))
                    .append(end);
            case 2 -> out.append(of("  ", "\t")).append(end);
            default -> { }
        }
    }

    private String of(String... values) {
        return values[random.nextInt(values.length)];
    }
}
