package org.quorate.rules.fencing.coverage;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.CibBoolean;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen08GuestVmManaged implements Rule {

    @Override
    public String id() {
        return "FEN-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.GUEST).flatMap(guest -> facts.topology().find(guest.element(), Primitive.class).stream())
                .flatMap(vm -> Stream.of(vm, facts.resources().outermost(vm)).distinct().filter(Fen08GuestVmManaged::isUnmanaged)
                        .map(holder -> problem(vm, holder)));
    }

    private static boolean isUnmanaged(Resource resource) {
        return NvSet.text(resource.metaAttributes(), "is-managed").filter(CibBoolean::isFalse).isPresent()
                || NvSet.text(resource.metaAttributes(), "maintenance").filter(CibBoolean::isTrue).isPresent();
    }

    private static Problem problem(Primitive vm, Resource holder) {
        String by = holder.equals(vm) ? "" : ", by its group " + holder.name();
        return Problem.of("The VM " + vm.name() + " of guest node " + vm.guestNode().orElseThrow() + " is not managed" + by + ".", vm.id())
                .fix("Let the cluster manage " + holder.name(), Remedy.removeMeta(holder, "is-managed")
                        .then(Remedy.removeMeta(holder, "maintenance")));
    }
}
