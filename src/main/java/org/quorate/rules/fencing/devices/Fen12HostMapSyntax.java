package org.quorate.rules.fencing.devices;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen12HostMapSyntax implements Rule {

    private static final Pattern FORM = Pattern.compile("(?:[^:=;,\\s]+[:=](?:[^:=;\\s\\\\]|\\\\.)+(?:[;\\s]+|$))*");
    /// a comma that stands where a semicolon is meant: a name and a colon follow
    private static final Pattern COMMA = Pattern.compile(",(?=[^:=;,\\s]+[:=])");

    @Override
    public String id() {
        return "FEN-12";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().flatMap(device -> device.primitive().parameter("pcmk_host_map")
                .filter(map -> !FORM.matcher(map.strip()).matches()).stream().map(map -> problem(device.primitive(), map)));
    }

    private static Problem problem(Primitive device, String map) {
        Problem problem = Problem.of("The pcmk_host_map of " + device.name() + " is not of the form node:port;node:port, but " + map + ".",
                device.id());
        String repaired = COMMA.matcher(map).replaceAll(";");
        return FORM.matcher(repaired).matches() ? problem.fix(ResourceRemedy.setParameter(device, "pcmk_host_map", repaired)) : problem;
    }
}
