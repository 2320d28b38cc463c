package org.quorate.simulate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.quorate.cib.XmlText;
import org.quorate.finding.UnusableFileException;

/// A state written as a status and read again leads to the same decisions.
class StatusRoundTripTest {

    @Test
    void whatIsReadBackIsDecidedAlike() {
        IntStream.rangeClosed(1, 40).boxed().flatMap(seed -> Question.random(seed).stream()).forEach(question -> {
            Assignment direct = Scheduler.assign(question.state().problem(), question.state());
            ClusterState read = StatusReading.of(StatusWriting.cib(question.state()));
            Assignment indirect = Scheduler.assign(read.problem(), read);
            assertThat(Comparison.of(direct, indirect).different()).as(question.name()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<cib/>", "<cib><status><node_state/></status></cib>",
        "<cib><configuration/><status><node_state id='1' uname='x'><lrm><lrm_resources><lrm_resource id='a'/></lrm_resources></lrm></node_state></status></cib>",
        "<cib><configuration><nodes><node id='1'/></nodes></configuration><status><node_state id='1' uname='1' in_ccm='maybe'><transient_attributes/>"
                + "<lrm><lrm_resources><lrm_resource id='a:1:2'><lrm_rsc_op operation='monitor' rc-code='x' call-id='y' interval='-5' op-status='99'/>"
                + "</lrm_resource></lrm_resources></lrm></node_state><tickets><ticket_state/></tickets></status></cib>",
        "<cib><configuration><resources><clone id='c'/><bundle id='b'><podman replicas='-3'/></bundle><group id='g'/><primitive id=''/><primitive id='p' template='t'/>"
                + "</resources><constraints><rsc_colocation/><rsc_order/><rsc_location rsc-pattern='(' /><rsc_ticket/></constraints></configuration></cib>"})
    void aStrangeCibIsReadWithoutComplaint(String text) throws UnusableFileException {
        ClusterState state = StatusReading.of(XmlText.parseWithStatus("cib.xml", text));

        assertThat(Scheduler.assign(state.problem(), state).engine()).isEqualTo(Assignment.BUILT_IN);
    }
}
