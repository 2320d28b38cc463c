package org.quorate.export.pcs;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pcs that a script is for, with all in which its words for a configuration differ from those of the others.
///
/// Source: CHANGELOG.md of pcs up to 0.12.3; the words of 0.10.18, 0.11.5 and 0.12.3 were tried
enum PcsVersion {
    /// writes `Master` for `Promoted`, so roles go by `cibadmin`
    V0_10("0.10", false, false, false, false, true),
    V0_11("0.11", true, false, false, false, true),
    V0_12("0.12", true, true, true, true, false);

    private static final String PREFIX = "pcs-";
    /// properties that Pacemaker 3.0 no longer has
    private static final Set<String> GONE = Set.of("remove-after-stop", "crmd-finalization-timeout", "crmd-integration-timeout", "crmd-transition-delay");

    private final String number;
    private final boolean promoted;
    private final boolean scoreByName;
    private final boolean ruleAsOneWord;
    private final boolean levelIds;
    private final boolean beforePacemaker3;

    /// @param promoted         whether roles are written as they are said
    /// @param scoreByName      whether `constraint location add` takes `score=`; before 0.12 it takes the bare score only
    /// @param ruleAsOneWord    whether a location rule's condition is one word; before 0.12 each of its parts is one
    /// @param levelIds         whether `stonith level add` takes an id (from 0.11.9 on, so not for all of 0.11)
    /// @param beforePacemaker3 whether the Pacemaker beside it still has what 3.0 dropped: rkt, `masters`, some properties
    PcsVersion(String number, boolean promoted, boolean scoreByName, boolean ruleAsOneWord, boolean levelIds, boolean beforePacemaker3) {
        this.number = number;
        this.promoted = promoted;
        this.scoreByName = scoreByName;
        this.ruleAsOneWord = ruleAsOneWord;
        this.levelIds = levelIds;
        this.beforePacemaker3 = beforePacemaker3;
    }

    /// @param wanted   a target, `pcs-0.12`
    /// @param designed the version that the design is for, `0.12`; another than these counts as none
    /// @throws IllegalArgumentException if the wanted target is none of these
    static PcsVersion of(Optional<String> wanted, Optional<String> designed) {
        return wanted.map(target -> find(target).orElseThrow(() -> new IllegalArgumentException("the pcs script has no target " + target + "; it has " + targets())))
                .or(() -> designed.flatMap(version -> find(PREFIX + version))).orElse(V0_11);
    }

    private static Optional<PcsVersion> find(String target) {
        return Stream.of(values()).filter(version -> target.equals(PREFIX + version.number)).findFirst();
    }

    private static String targets() {
        return Stream.of(values()).map(version -> PREFIX + version.number).collect(Collectors.joining(", "));
    }

    String number() {
        return number;
    }

    Optional<String> role(Optional<String> role) {
        return role.filter(r -> !promoted && (r.equals("Promoted") || r.equals("Unpromoted"))).map(r -> "the role " + r);
    }

    Optional<String> property(String name) {
        return PcsLimits.when(!beforePacemaker3 && GONE.contains(name), "the property " + name);
    }

    Optional<String> container(String engine) {
        return PcsLimits.when(!beforePacemaker3 && engine.equals("rkt"), "containers of rkt");
    }

    Optional<String> containerOption(String option) {
        return PcsLimits.when(!beforePacemaker3 && option.equals("masters"), "the option masters of a bundle");
    }

    String score(String score) {
        return scoreByName ? "score=" + score : score;
    }

    boolean isRuleOneWord() {
        return ruleAsOneWord;
    }

    boolean hasLevelIds() {
        return levelIds;
    }
}
