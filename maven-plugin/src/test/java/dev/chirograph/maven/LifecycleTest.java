package dev.chirograph.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin's descriptor, by which Maven binds goals that name no phase. */
class LifecycleTest {

    @Test
    void eachGoalIsBoundToThePhaseThatItIsFor() throws Exception {
        Map<String, String> phases = new TreeMap<>();
        try (InputStream descriptor = ConformMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            NodeList mojos = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName("mojo");
            for (int index = 0; index < mojos.getLength(); index++) {
                Element mojo = (Element) mojos.item(index);
                NodeList phase = mojo.getElementsByTagName("phase");
                if (phase.getLength() > 0) {
                    phases.put(text(mojo, "goal"), phase.item(0).getTextContent());
                }
                assertThat(text(mojo, "threadSafe")).isEqualTo("true");
            }
        }

        assertThat(phases)
                .containsOnly(
                        Map.entry("lint", "validate"),
                        Map.entry("generate", "generate-sources"),
                        Map.entry("mock-start", "pre-integration-test"),
                        Map.entry("conform", "integration-test"),
                        Map.entry("mock-stop", "post-integration-test"),
                        Map.entry("check", "verify"));
    }

    /** Eclipse asks this file what to do with a goal, and shows an error for one that it does not name. */
    @Test
    void eachGoalThatIsBoundToAPhaseIsKnownToEclipse() throws Exception {
        Set<String> known = new TreeSet<>();
        try (InputStream mapping =
                ConformMojo.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            NodeList goals = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(mapping)
                    .getElementsByTagName("goal");
            for (int index = 0; index < goals.getLength(); index++) {
                known.add(goals.item(index).getTextContent());
            }
        }

        assertThat(known).containsExactly("check", "conform", "generate", "lint", "mock-start", "mock-stop");
    }

    private static String text(Element mojo, String name) {
        return mojo.getElementsByTagName(name).item(0).getTextContent();
    }
}
