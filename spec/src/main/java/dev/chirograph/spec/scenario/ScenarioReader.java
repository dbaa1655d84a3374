package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.DocumentReader;
import dev.chirograph.spec.document.TreeLocator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads Arazzo documents. What is not understood is an error with its place: a scenario of which a part is left out would
 * prove something else than its author thinks. Nothing is fetched: the operations are those of the contract at hand.
 */
public final class ScenarioReader {
    private static final int MOST_STEPS = 1_000;

    private ScenarioReader() {}

    /**
     * Reads a document, YAML or JSON.
     *
     * @param name for messages
     * @param content is read to its end and not closed
     * @throws ContractException when it cannot be used, with every complaint
     */
    public static ScenarioDocument read(String name, InputStream content) {
        JsonNode root = new DocumentReader().readPlain(name, content);
        TreeLocator locator = new TreeLocator(root, name);
        Diagnostics diagnostics = Diagnostics.of(locator);
        Part document = new Part(root, "#", diagnostics);
        String version = root.path("arazzo").asText();
        if (!version.matches("1\\.[01]\\.[0-9]+")) {
            document.error("not-a-scenario", "the document has no arazzo: 1.0.1, 1.0.0 or 1.1.0");
            diagnostics.throwIfErrors();
        }
        document.known(Set.of("arazzo", "info", "sourceDescriptions", "workflows", "components", "$self"), Set.of());
        Part info = document.member("info");
        info.known(Set.of("title", "summary", "description", "version"), Set.of());
        String title = info.required("title");
        info.required("version");
        sources(document);
        Components components = new Components(document.member("components"));
        List<Workflow> workflows = workflows(document, new WorkflowReader(components, version.startsWith("1.1")));
        components.complainAboutUnused();
        WorkflowCalls.check(workflows, diagnostics, MOST_STEPS);
        diagnostics.throwIfErrors();
        return new ScenarioDocument(name, title, workflows, diagnostics.list(), locator);
    }

    private static void sources(Part document) {
        List<Part> sources = document.list("sourceDescriptions");
        if (sources.size() != 1) {
            document.member("sourceDescriptions")
                    .error(Part.UNSUPPORTED, "sourceDescriptions names exactly one document, the contract");
        }
        for (Part source : sources) {
            source.known(Set.of("name", "url", "type"), Set.of());
            source.required("name");
            source.required("url");
            String type = source.text("type");
            if (type != null && !type.equals("openapi")) {
                source.member("type").error(Part.UNSUPPORTED, "sources are of type openapi, not " + Quoted.of(type));
            }
        }
    }

    private static List<Workflow> workflows(Part document, WorkflowReader reader) {
        List<Workflow> workflows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Part part : document.list("workflows")) {
            Workflow workflow = reader.workflow(part);
            workflows.add(workflow);
            if (!ids.add(workflow.id())) {
                part.member("workflowId").error("scenario-duplicate", "a second workflow has this id");
            }
        }
        if (workflows.isEmpty()) {
            document.error(Part.STRUCTURE, "a document has at least one workflow");
        }
        return workflows;
    }
}
