package org.quorate.simulate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quorate.cib.XmlText;
import org.quorate.finding.UnusableFileException;

/// What the scheduler is known to do, case by case; what was seen with crm_simulate 2.1.5. That the two agree in general is for
/// [PlacementAgreementTest].
class SchedulerTest {

    private static Problem problem(String properties, int nodes, String resources, String constraints) {
        String names = IntStream.rangeClosed(1, nodes).mapToObj(i -> "<node id='%d' uname='n%d'/>".formatted(i, i)).collect(Collectors.joining());
        String sets = Arrays.stream(properties.split(" ")).filter(pair -> pair.contains("="))
                .map(pair -> "<nvpair id='%1$s' name='%1$s' value='%2$s'/>".formatted(pair.split("=")[0], pair.split("=")[1])).collect(Collectors.joining());
        try {
            return Problem.of(XmlText.parse("""
                    <cib><configuration><crm_config><cluster_property_set id='cib-bootstrap-options'>%s</cluster_property_set></crm_config>
                    <nodes>%s</nodes><resources>%s</resources><constraints>%s</constraints></configuration></cib>""".formatted(sets, names, resources, constraints)));
        } catch (UnusableFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Problem plain(int nodes, String resources, String constraints) {
        return problem("stonith-enabled=false", nodes, resources, constraints);
    }

    private static String dummies(String... ids) {
        return Arrays.stream(ids).map(id -> dummy(id, Map.of())).collect(Collectors.joining());
    }

    private static String dummy(String id, Map<String, String> meta) {
        String pairs = meta.entrySet().stream().map(each -> "<nvpair id='%1$s-%2$s' name='%2$s' value='%3$s'/>".formatted(id, each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return "<primitive id='%1$s' class='ocf' provider='pacemaker' type='Dummy'><meta_attributes id='%1$s-m'>%2$s</meta_attributes></primitive>".formatted(id, pairs);
    }

    private static String colocated(String dependent, String primary, String score) {
        return "<rsc_colocation id='c-%1$s-%2$s' rsc='%1$s' with-rsc='%2$s' score='%3$s'/>".formatted(dependent, primary, score);
    }

    private static String at(String resource, String node, String score) {
        return "<rsc_location id='l-%1$s-%2$s' rsc='%1$s' node='%2$s' score='%3$s'/>".formatted(resource, node, score);
    }

    private static Assignment fresh(Problem problem) {
        return Scheduler.assign(problem, ClusterState.fresh(problem));
    }

    private static List<String> places(Assignment assignment, String... instances) {
        return Arrays.stream(instances).map(instance -> Optional.ofNullable(assignment.place(instance)).flatMap(Placed::runsOn).orElse("-")).toList();
    }

    @Test
    void spreadsByCountAndNeverByWhatTheIdsAre() {
        assertThat(places(fresh(plain(3, dummies("z", "a", "m", "b"), "")), "z", "a", "m", "b")).containsExactly("n1", "n2", "n3", "n1");
    }

    @Test
    void highPriorityGoesFirst() {
        String resources = dummies("late") + dummy("early", Map.of("priority", "5"));
        assertThat(places(fresh(plain(2, resources, "")), "early", "late")).containsExactly("n1", "n2");
    }

    @Test
    void aDependentDrawsItsPrimary() {
        assertThat(places(fresh(plain(2, dummies("a", "b"), colocated("a", "b", "INFINITY") + at("a", "n2", "50"))), "a", "b")).containsExactly("n2", "n2");
    }

    @Test
    void aWeakColocationStillCountsForOne() {
        assertThat(places(fresh(plain(2, dummies("a", "b"), colocated("a", "b", "100") + at("a", "n2", "50"))), "a", "b")).containsExactly("n2", "n2");
    }

    @Test
    void thePrimaryOfASeparationChoosesFirst() {
        String constraints = colocated("a", "b", "-INFINITY") + at("a", "n1", "100") + at("b", "n1", "10");
        assertThat(places(fresh(plain(2, dummies("a", "b"), constraints)), "a", "b")).containsExactly("n1", "n2");
    }

    @Test
    void whatDependsOnSomethingStoppedHasNoPlace() {
        String resources = dummies("a") + dummy("b", Map.of("target-role", "Stopped"));
        Assignment assignment = fresh(plain(2, resources, colocated("a", "b", "INFINITY")));
        assertThat(places(assignment, "a", "b")).containsExactly("-", "-");
        assertThat(assignment.place("b").reason()).contains(Reason.TARGET_ROLE);
        assertThat(assignment.place("a").reason()).contains(Reason.COLOCATION);
    }

    @Test
    void anOrderKeepsBackWhatWaitsInVain() {
        String resources = dummy("a", Map.of("target-role", "Stopped")) + dummies("b", "c");
        Assignment assignment = fresh(plain(2, resources, "<rsc_order id='o' first='a' then='b'/>"));
        assertThat(assignment.place("b").reason()).contains(Reason.ORDER);
        assertThat(assignment.place("b").node()).contains("n1");
        assertThat(places(assignment, "c")).containsExactly("n2");
    }

    @Test
    void aGroupStaysTogetherAndStopsAtTheFirstMemberWithoutAPlace() {
        String group = "<group id='g'>" + dummies("a", "b", "c") + "</group>";
        String nowhere = at("b", "n1", "-INFINITY") + at("b", "n2", "-INFINITY");
        assertThat(places(fresh(plain(2, group, nowhere)), "a", "b", "c")).containsExactly("n1", "-", "-");
        assertThat(places(fresh(plain(2, group, at("c", "n2", "30"))), "a", "b", "c")).containsExactly("n2", "n2", "n2");
    }

    @Test
    void withoutAnyFenceDeviceNothingStarts() {
        Assignment assignment = fresh(problem("stonith-enabled=true", 2, dummies("a"), ""));
        assertThat(assignment.place("a").reason()).contains(Reason.NO_FENCING_DEVICE);
    }

    @Test
    void aGuestTakesServicesLikeAnyNode() {
        Problem problem = plain(2, dummy("vm", Map.of("remote-node", "g1")) + dummies("a", "b"), "");
        assertThat(places(fresh(problem), "vm", "g1", "a", "b")).containsExactly("n1", "n1", "g1", "n2");
    }

    @Test
    void aLostHostTakesItsGuestAndItsServicesAlong() {
        String device = "<primitive id='f' class='stonith' type='fence_ipmilan'/>";
        Problem problem = problem("stonith-enabled=true", 3, device + dummy("vm", Map.of("remote-node", "g1")) + dummies("a"), at("a", "g1", "100") + at("vm", "n2", "10"));
        ClusterState settled = ClusterState.settled(problem);
        Assignment after = Scheduler.assign(problem, settled.losing(List.of("n2")));
        assertThat(places(after, "vm", "g1", "a")).containsExactly("n1", "n1", "g1");
        assertThat(after.fenced()).containsExactly("n2");
        Assignment stuck = Scheduler.assign(problem, settled.losing(List.of("n2")).quorate(false));
        assertThat(stuck.place("vm").reason()).contains(Reason.UNFENCED);
        assertThat(stuck.place("vm").stuck()).isTrue();
    }

    @Test
    void whatHasScoresToStayStays() {
        Problem problem = plain(2, dummy("a", Map.of("resource-stickiness", "1")) + dummy("b", Map.of("resource-stickiness", "1")), "");
        ClusterState alone = ClusterState.settled(problem).without(List.of("n1")).settled();
        assertThat(places(Scheduler.assign(problem, alone), "a", "b")).containsExactly("n2", "n2");
        ClusterState back = alone.with(Map.of("n1", _ -> NodeState.UP));
        assertThat(places(Scheduler.assign(problem, back), "a", "b")).containsExactly("n2", "n2");
    }

    @Test
    void nobodyIsPromotedBeforeAnAgentAsksForIt() {
        String clone = "<clone id='c'><meta_attributes id='cm'><nvpair id='p' name='promotable' value='true'/></meta_attributes>" + dummies("a") + "</clone>";
        Problem problem = plain(2, clone, "");
        assertThat(fresh(problem).places().values()).extracting(Placed::role).containsOnly(Role.UNPROMOTED);
        assertThat(Scheduler.assign(problem, ClusterState.settled(problem)).place("a:0").role()).isEqualTo(Role.PROMOTED);
    }

    @Test
    void aTicketThatIsNotGrantedKeepsItsResourceOff() {
        Problem problem = plain(1, dummies("a"), "<rsc_ticket id='t' rsc='a' ticket='T'/>");
        assertThat(fresh(problem).place("a").reason()).contains(Reason.TICKET);
        assertThat(places(Scheduler.assign(problem, ClusterState.fresh(problem).granting(List.of("T"))), "a")).containsExactly("n1");
    }

    @Test
    void whatFitsNowhereIsNotStarted() {
        String big = "<primitive id='a' class='ocf' provider='pacemaker' type='Dummy'><utilization id='u'><nvpair id='x' name='cpu' value='1'/></utilization></primitive>";
        assertThat(fresh(problem("stonith-enabled=false placement-strategy=utilization", 2, big, "")).place("a").reason()).contains(Reason.CAPACITY);
    }

    @Test
    void aBundleBringsItsPartsAlong() {
        String bundle = "<bundle id='b'><podman image='i' replicas='2'/><network ip-range-start='10.0.0.9'/>" + dummies("p") + "</bundle>";
        assertThat(places(fresh(plain(3, bundle, "")), "b-podman-0", "b-ip-10.0.0.9", "b-0", "p:0", "b-podman-1", "b-ip-10.0.0.10", "b-1", "p:1"))
                .containsExactly("n1", "n1", "n1", "b-0", "n2", "n2", "n2", "b-1");
    }
}
