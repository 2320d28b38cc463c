package org.quorate.simulate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.RealTool;
import org.quorate.cib.XmlElement;
import org.quorate.cib.XmlText;
import org.quorate.finding.UnusableFileException;

/// What follows from what a status says, case by case; each case is asked of crm_simulate too.
class StatusTest {

    private static final String DEVICE = "<primitive id='fence' class='stonith' type='fence_xvm'/>";
    /// long before anything that a test lets expire
    private static final long THEN = 1_500_000_000;

    private static String dummy(String id, String... meta) {
        return "<primitive id='%s' class='ocf' provider='pacemaker' type='Dummy'>%s</primitive>".formatted(id, meta(id, meta));
    }

    private static String meta(String id, String... pairs) {
        return "<meta_attributes id='%s-m'>%s</meta_attributes>".formatted(id, pairs(id + "-m", pairs));
    }

    private static String pairs(String prefix, String... pairs) {
        return Arrays.stream(pairs).map(pair -> "<nvpair id='%s-%s' name='%s' value='%s'/>"
                .formatted(prefix, pair.split("=")[0].replace("#", "-"), pair.split("=")[0], pair.split("=")[1])).collect(Collectors.joining());
    }

    private static String history(String id, String... operations) {
        return "<lrm_resource id='%s' class='ocf' provider='pacemaker' type='Dummy'>%s</lrm_resource>".formatted(id, String.join("", operations));
    }

    private static String running(String id) {
        return history(id, operation(id, "monitor", 10_000, 0, 1));
    }

    private static String operation(String id, String task, int interval, int result, int call) {
        return ("<lrm_rsc_op id='%1$s_%2$s_%3$d' operation_key='%1$s_%2$s_%3$d' operation='%2$s' interval='%3$d' call-id='%5$d' rc-code='%4$d' op-status='0' "
                + "transition-key='1:1:0:00000000-0000-4000-8000-000000000000' transition-magic='0:%4$d;1:1:0:00000000-0000-4000-8000-000000000000' "
                + "last-rc-change='%6$d' crm_feature_set='3.15.0'/>").formatted(id, task, interval, result, call, THEN);
    }

    private static String member(int number, String attributes, String... histories) {
        return ("<node_state id='%1$d' uname='n%1$d' in_ccm='true' crmd='online' join='member' expected='member'><transient_attributes id='%1$d'>"
                + "<instance_attributes id='t%1$d'>%2$s</instance_attributes></transient_attributes><lrm id='%1$d'><lrm_resources>%3$s</lrm_resources></lrm></node_state>")
                .formatted(number, attributes, String.join("", histories));
    }

    private static String gone(int number, String... histories) {
        return ("<node_state id='%1$d' uname='n%1$d' in_ccm='false' crmd='offline' join='down' expected='down'><lrm id='%1$d'><lrm_resources>%2$s</lrm_resources></lrm>"
                + "</node_state>").formatted(number, String.join("", histories));
    }

    private static Assignment assigned(String options, String resources, String constraints, String... states) {
        return assigned(cib(options, resources, constraints, states));
    }

    private static XmlElement cib(String options, String resources, String constraints, String... states) {
        return cib(options, "", resources, constraints, states);
    }

    private static XmlElement cib(String options, String nodes, String resources, String constraints, String[] states) {
        try {
            return XmlText.parseWithStatus("cib.xml", """
                    <cib validate-with='pacemaker-3.7' crm_feature_set='3.15.0' have-quorum='1' admin_epoch='0' epoch='1' num_updates='0'><configuration><crm_config>
                    <cluster_property_set id='options'>%s</cluster_property_set></crm_config><nodes><node id='1' uname='n1'/><node id='2' uname='n2'/>%s</nodes>
                    <resources>%s</resources><constraints>%s</constraints></configuration><status>%s</status></cib>"""
                    .formatted(pairs("options", options.split(" ")), nodes, resources, constraints, String.join("", states)));
        } catch (UnusableFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// What the built-in scheduler says, once crm_simulate agrees.
    private static Assignment assigned(XmlElement cib) {
        ClusterState state = StatusReading.of(cib);
        Assignment ours = Scheduler.assign(state.problem(), state);
        RealTool.require("crm_simulate");
        try {
            Assignment theirs = CrmSimulate.find(60).orElseThrow().assign(cib);
            assertThat(Comparison.of(ours, theirs).different()).isEmpty();
            // a guest is no node that a device fences
            assertThat(ours.fenced()).containsExactlyInAnyOrderElementsOf(theirs.fenced().stream().filter(node -> !node.contains(" (resource: ")).toList());
        } catch (CrmSimulate.Failure failure) {
            throw new IllegalStateException(failure);
        }
        return ours;
    }

    private static List<String> places(Assignment assignment, String... instances) {
        return Stream.of(instances).map(instance -> Optional.ofNullable(assignment.place(instance)).flatMap(Placed::runsOn).orElse("-")).toList();
    }

    @Test
    void aResourceIsKeptForTheNodeThatShutsDown() {
        String resources = dummy("a") + "<group id='g'>" + dummy("b") + "</group><clone id='c'>" + dummy("d") + meta("c", "clone-max=1") + "</clone>";
        String leaving = member(1, pairs("s", "shutdown=" + THEN), running("a"), running("b"), running("d"));
        Assignment locked = assigned("stonith-enabled=false shutdown-lock=true", resources, "", leaving, member(2, ""));
        assertThat(places(locked, "a", "b", "d:0")).containsExactly("-", "-", "n2");
        assertThat(locked.place("a").reason()).contains(Reason.LOCKED);
        assertThat(places(assigned("stonith-enabled=false", resources, "", leaving, member(2, "")), "a", "b", "d:0")).containsExactly("n2", "n2", "n2");
    }

    @Test
    void aLockHoldsUntilItsLimitOrUntilTheResourceRuns() {
        String lock = "<lrm_resource id='a' class='ocf' provider='pacemaker' type='Dummy' shutdown-lock='%d'/>".formatted(THEN);
        String always = "stonith-enabled=false shutdown-lock=true";
        assertThat(places(assigned(always, dummy("a"), "", gone(1, lock), member(2, "")), "a")).containsExactly("-");
        assertThat(places(assigned(always + " shutdown-lock-limit=5min", dummy("a"), "", gone(1, lock), member(2, "")), "a")).containsExactly("n2");
        assertThat(places(assigned(always, dummy("a"), "", gone(1, lock), member(2, "", running("a"))), "a")).containsExactly("n2");
    }

    @Test
    void aLockIsWrittenWithTheState() {
        String lock = "<lrm_resource id='a' class='ocf' provider='pacemaker' type='Dummy' shutdown-lock='%d'/>".formatted(THEN);
        XmlElement cib = cib("stonith-enabled=false shutdown-lock=true", dummy("a") + dummy("b"), "", gone(1, lock), member(2, "", running("b")));
        assertThat(places(assigned(StatusWriting.cib(StatusReading.of(cib))), "a", "b")).containsExactly("-", "n2");
    }

    @Test
    void whatHasToStopAfterABlockedResourceStays() {
        String blocked = history("b", operation("b", "start", 0, 0, 1), operation("b", "stop", 0, 1, 2));
        String order = "<rsc_order id='o' first='b' first-action='stop' then='a' then-action='stop'/>";
        Assignment ordered = assigned("stonith-enabled=false", dummy("a", "target-role=Stopped") + dummy("b"), order,
                member(1, "", running("a"), blocked), member(2, ""));
        assertThat(ordered.place("a").stuck()).isTrue();
        assertThat(ordered.place("a").reason()).contains(Reason.HELD);
        String away = "<rsc_location id='l' rsc='a' node='n2' score='INFINITY'/>";
        Assignment moving = assigned("stonith-enabled=false", dummy("a") + dummy("b") + dummy("c"), away + "<rsc_order id='o' first='a' then='b'/>"
                + "<rsc_order id='p' first='a' then='c'/>", member(1, "", running("a"), blocked), member(2, ""));
        assertThat(moving.place("a").stuck()).isTrue();
        assertThat(moving.place("a").node()).contains("n1");
        assertThat(places(moving, "c")).containsExactly("-");
    }

    @Test
    void aGroupThatIsToBeBlockedIsBlockedAsAWhole() {
        String group = "<group id='g'>" + dummy("a") + dummy("b") + meta("g", "multiple-active=block") + "</group>";
        Assignment assignment = assigned("stonith-enabled=false", group, "<rsc_location id='l' rsc='g' node='n2' score='-INFINITY'/>",
                member(1, "", running("a")), member(2, "", running("a"), running("b")));
        assertThat(places(assignment, "b")).containsExactly("n2");
    }

    @Test
    void whatIsNotConfiguredAnyMoreIsStoppedUnlessItIsToBeLeft() {
        String[] states = {member(1, "", running("old")), member(2, "")};
        assertThat(places(assigned("stonith-enabled=false", dummy("a"), "", states), "old")).containsExactly("-");
        assertThat(places(assigned("stonith-enabled=false stop-orphan-resources=false", dummy("a"), "", states), "old")).containsExactly("n1");
        assertThat(places(assigned("stonith-enabled=true", dummy("a"), "", states), "old", "a")).containsExactly("n1", "-");
    }

    @Test
    void aBlockedLeftOverStays() {
        String failed = history("old", operation("old", "start", 0, 0, 1), operation("old", "stop", 0, 1, 2));
        assertThat(places(assigned("stonith-enabled=false", dummy("a"), "", member(1, "", failed), member(2, "")), "old")).containsExactly("n1");
    }

    private static String connection(String... settings) {
        return "<primitive id='r' class='ocf' provider='pacemaker' type='remote'><instance_attributes id='r-i'>" + pairs("r-i", settings)
                + "</instance_attributes><operations><op id='r-op' name='monitor' interval='10s'/></operations></primitive>";
    }

    private static String remote(String attributes, String... histories) {
        return "<node_state id='r' uname='r' remote_node='true' in_ccm='false' %s><lrm id='r'><lrm_resources>%s</lrm_resources></lrm></node_state>"
                .formatted(attributes, String.join("", histories));
    }

    @Test
    void aFailedConnectionIsTriedAgainAfterItsIntervalOnceTheNodeIsFenced() {
        String failure = "<lrm_resource id='r' class='ocf' provider='pacemaker' type='remote'>" + operation("r", "start", 0, 0, 1)
                + operation("r", "monitor", 10_000, 1, 2).replace("id='r_monitor_10000'", "id='r_last_failure_0'") + "</lrm_resource>";
        String options = "stonith-enabled=true";
        String resources = DEVICE + connection("reconnect_interval=60s");
        Assignment waiting = assigned(options, resources, "", member(1, "", failure), member(2, ""), remote(""));
        assertThat(places(waiting, "r")).containsExactly("-");
        assertThat(waiting.fenced()).containsExactly("r");
        assertThat(places(assigned(options, resources, "", member(1, "", failure), member(2, ""), remote("node_fenced='1'")), "r")).doesNotContain("-");
    }

    @Test
    void aConnectionThatIsOnItsWayGoesOnToItsTarget() {
        String left = operation("r", "migrate_to", 0, 0, 2).replace("<lrm_rsc_op ", "<lrm_rsc_op migrate_source='n1' migrate_target='n2' ");
        String source = "<lrm_resource id='r' class='ocf' provider='pacemaker' type='remote'>" + operation("r", "start", 0, 0, 1) + left + "</lrm_resource>";
        String probed = "<lrm_resource id='r' class='ocf' provider='pacemaker' type='remote'>" + operation("r", "monitor", 0, 7, 1).replace("15000", "14000") + "</lrm_resource>";
        String resources = DEVICE + connection("server=192.0.2.1");
        assertThat(places(assigned("stonith-enabled=true", resources, "", member(1, "", source), member(2, "", probed), remote("")), "r")).containsExactly("n2");
        assertThat(places(assigned("stonith-enabled=true", resources, "", member(1, "", source), member(2, ""), remote("")), "r")).containsExactly("n1");
    }

    @Test
    void aConnectionIntoAContainerMakesAGuestHoweverItIsWritten() {
        String vm = dummy("vm", "remote-node=zz");
        String written = "<primitive id='zz' class='ocf' provider='pacemaker' type='remote'>" + meta("zz", "container=vm") + "</primitive>";
        String onGuests = "<rsc_location id='l' rsc='a'><rule id='l-r' score='INFINITY'><expression id='l-e' attribute='#kind' operation='eq' value='container'/></rule></rsc_location>";
        assertThat(places(assigned("stonith-enabled=false", vm + written + dummy("a"), onGuests, member(1, ""), member(2, "")), "a")).containsExactly("zz");
    }

    private static Assignment guestWithoutTicket(String managed, String constraint) {
        String resources = DEVICE + dummy("vm", "remote-node=zz", "is-managed=" + managed) + dummy("a") + dummy("b") + dummy("off", "target-role=Stopped");
        String constraints = "<rsc_ticket id='t' rsc='a' ticket='T' loss-policy='fence'/><rsc_location id='l' rsc='b' node='zz' score='100'/>" + constraint;
        String connection = running("zz").replace("type='Dummy'", "type='remote' container='vm'");
        String guest = "<node_state id='zz' uname='zz' remote_node='true' in_ccm='true'><lrm id='zz'><lrm_resources>%s</lrm_resources></lrm></node_state>".formatted(running("a"));
        return assigned("stonith-enabled=true", resources, constraints, member(1, "", running("vm"), connection), member(2, ""), guest);
    }

    @Test
    void aGuestThatLosesATicketCanBeUsedOnceItsMachineIsStartedAnew() {
        assertThat(places(guestWithoutTicket("true", ""), "vm", "a", "b")).containsExactly("n1", "-", "zz");
        String first = "<rsc_order id='o' first='off' then='vm' symmetrical='false'/>";
        assertThat(places(guestWithoutTicket("true", first), "vm", "b")).containsExactly("-", "-");
        assertThat(places(guestWithoutTicket("false", first), "vm")).containsExactly("n1");
    }

    @Test
    void theNodeOfABundleIsForNothingElseThoughItIsListed() {
        String bundle = "<bundle id='b'>" + meta("b", "priority=10") + "<podman image='i' replicas='1'/><network ip-range-start='10.0.0.9'/>" + dummy("p") + "</bundle>";
        String listed = "<node id='b-0' uname='b-0' type='remote'/>";
        XmlElement cib = cib("stonith-enabled=false", listed, dummy("a") + bundle,
                "<rsc_location id='l' rsc='a' node='b-0' score='100'/>", new String[] {member(1, ""), member(2, "")});
        assertThat(places(assigned(cib), "a", "p:0")).containsExactly("n2", "b-0");
    }

    private static String clone(String id, String inner, String... meta) {
        return "<clone id='%s'><primitive id='%s' class='ocf' provider='pacemaker' type='Stateful'/>%s</clone>".formatted(id, inner, meta(id, meta));
    }

    private static String withPromoted(String dependent, String primary) {
        return "<rsc_colocation id='w' rsc='%s' rsc-role='Started' with-rsc='%s' with-rsc-role='Promoted' score='INFINITY'/>".formatted(dependent, primary);
    }

    @Test
    void onlyAPromotableCloneKeepsBackWhatWantsItPromoted() {
        String[] states = {member(1, "", running("a"), running("i")), member(2, "", running("i"))};
        assertThat(places(assigned("stonith-enabled=false", clone("c", "i") + dummy("a"), withPromoted("a", "c"), states), "a")).containsExactly("n1");
        assertThat(places(assigned("stonith-enabled=false", clone("c", "i", "promotable=true") + dummy("a"), withPromoted("a", "c"), states), "a")).containsExactly("-");
    }

    @Test
    void aBlockedPromotionDoesNotKeepAnInstanceFromStarting() {
        String resources = dummy("late") + clone("c", "i", "promotable=true") + dummy("off", "target-role=Stopped");
        String constraints = "<rsc_colocation id='w' rsc='c' rsc-role='Promoted' with-rsc='late' score='INFINITY'/><rsc_order id='o' first='off' then='late'/>";
        Assignment assignment = assigned("stonith-enabled=false", resources, constraints, member(1, ""), member(2, ""));
        assertThat(places(assignment, "i:0", "i:1", "late")).containsExactlyInAnyOrder("n1", "n2", "-");
        assertThat(assignment.places().values()).extracting(Placed::role).doesNotContain(Role.PROMOTED);
    }

    @Test
    void whatRunsTwiceStaysWhereNothingIsFenced() {
        String resources = DEVICE + "<primitive id='a' class='ocf' provider='pacemaker' type='Dummy'/>";
        String failed = history("a", operation("a", "start", 0, 0, 1), operation("a", "stop", 0, 1, 2));
        String device = "<lrm_resource id='fence' class='stonith' type='fence_xvm'>" + operation("fence", "monitor", 60_000, 0, 1) + "</lrm_resource>";
        assertThat(places(assigned("stonith-enabled=true", resources, "", member(1, "", failed, device), member(2, "", device)), "fence")).containsExactly("n2");
    }
}
