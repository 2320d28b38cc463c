package org.quorate.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.export.ExportOptions;
import org.quorate.model.Design;
import org.quorate.model.Site;
import org.quorate.template.Templates;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgExporterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/svg/two-hosts.svg");

    private static String svg(Design design) {
        return new SvgExporter().export(design, ExportOptions.DEFAULT).text();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void aSmallDesignLooksAsItDid() throws IOException {
        String svg = svg(Designs.cluster().hosts(2).guest("vm1", "g1").resource("web", "ocf:heartbeat:apache").confine("web", "g1").fenceEach().design());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theSameDesignGivesTheSameText() {
        Design design = Templates.named("scale-out-16-64-64").orElseThrow().create(Map.of());
        assertThat(svg(design)).isEqualTo(svg(design));
    }

    @Test
    void namesCannotBreakOutOfTheText() throws Exception {
        Design design = Designs.cluster().site("hall").design();
        String evil = "</text><script>\"&'\u0001\ud800";
        Design hostile = design.withTopology(design.topology().withElements(design.topology().elements().with(
                new Site(Designs.id("hall"), evil))));
        String svg = svg(hostile);
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(svg).contains("�").doesNotContain("\u0001");
    }

    @Test
    void everyThingHasATitleAndAnIdOfItsOwn() throws Exception {
        Document document = parsed(svg(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of())));
        List<String> ids = new java.util.ArrayList<>();
        var groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(groups.item(i).getAttributes().getNamedItem("id").getNodeValue());
            assertThat(groups.item(i).getTextContent()).isNotBlank();
        }
        assertThat(ids).doesNotHaveDuplicates().contains("q~node1");
        assertThat(document.getDocumentElement().getElementsByTagName("desc").getLength()).isEqualTo(1);
    }

    @Test
    void aSelectionIsDrawnAlone() {
        Design design = Designs.cluster().hosts(2).design();
        String svg = new SvgExporter().export(design, ExportOptions.DEFAULT.withSelect(List.of(Designs.id("host2")))).text();
        assertThat(svg).contains(">node2<").doesNotContain(">node1<");
    }
}
