package org.quorate.rules.resources;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on resources and constraints.
public final class ResourceRules {

    private ResourceRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Res01OrderingCycle(),
                new Res02ContradictingColocation(),
                new Res03MutualColocation(),
                new Res04UnknownResource(),
                new Res05UnknownNode(),
                new Res06OptInNeedsRules(),
                new Res07SeveralInstancesPerNode(),
                new Res08PromotableNeedsOcf(),
                new Res09Interleave(),
                new Res10ApartAfterLoss(),
                new Res11OrderIsNotColocation(),
                new Res12RepeatedOperation(),
                new Res13Stickiness(),
                new Res14FailureTimeout(),
                new Res15ExclusiveElsewhere(),
                new Res16ProbeLoad(),
                new Res17OneDomainTwice(),
                new Res18EmptyGroup(),
                new Res20KnownParameters(),
                new Res21RequiredParameters());
    }
}
