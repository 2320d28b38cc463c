package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.finding.UnusableFileException;

class DesignTextTest {

    private static final String SMALL = """
            # Two nodes in Berlin
            # second line

            quorate: 1

            design:
              title: Berlin
              pacemaker: "2.1"
              notes: |-
                First line: with a colon.

                  indented # no comment

            topology:
              sites:
                - {name: berlin}
              # the racks
              racks:
                - {name: rack1, site: berlin}
                # the second one
                - {name: rack2, site: berlin} # by the window
              networks:
                - {name: ring0, purpose: cluster, subnet: 10.0.0.0/24}
              hosts:
                - name: alpha
                  place: rack1
                  cores: 32
                  ports: [{network: ring0, address: 10.0.0.1}]

            cluster:
              name: berlin
              nodes:
                - {node: alpha, nodeId: 1, machine: alpha, addresses: [10.0.0.1]}
              properties: {stonith-enabled: "true", cluster-delay: 60s}
              resources:
                - primitive: ip1
                  agent: ocf:heartbeat:IPaddr2
                  parameters: {ip: 10.0.0.9, cidr_netmask: 24}
                  operations: [{name: monitor, interval: 10s, timeout: 20s}]
                - primitive: fence-alpha
                  agent: stonith:fence_ipmilan
                  parameters: {ip: 10.9.0.1, password: {secret: ipmi}}
              constraints:
                - {location: loc-ip1, resource: ip1, node: alpha, score: 100}
              fencingLevels:
                - {level: fl1, node: alpha, index: 1, devices: [fence-alpha]}

            diagram:
              alpha: {at: [10, 20.5]}
            # the end
            """;

    @Test
    void a_text_in_the_usual_form_is_printed_as_it_is() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("small.yaml", SMALL);
        assertThat(parsed.warnings()).isEmpty();
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo(SMALL);
    }
}
