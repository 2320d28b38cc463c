package org.quorate.rules.fencing.coverage;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen07GuestDiesWithItsHost implements Rule {

    /// `qemu+ssh://host/system` and the like: a machine is named between the slashes
    private static final Pattern REMOTE = Pattern.compile("([a-z]+)(?:\\+[a-z]+)?://[^/]+/");

    @Override
    public String id() {
        return "FEN-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.GUEST).flatMap(guest -> facts.topology().find(guest.element(), Primitive.class).stream())
                .flatMap(vm -> vm.parameter("hypervisor").filter(uri -> REMOTE.matcher(uri).lookingAt()).stream()
                        .map(uri -> problem(vm, uri)));
    }

    private static Problem problem(Primitive vm, String uri) {
        return Problem.of("The VM " + vm.name() + " of guest node " + vm.guestNode().orElseThrow() + " runs on another machine, " + uri
                + ".", vm.id())
                .fix(ResourceRemedy.setParameter(vm, "hypervisor", REMOTE.matcher(uri).replaceFirst("$1:///")));
    }
}
