package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.DocumentReader;
import dev.chirograph.spec.document.TreeLocator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        document.known(Set.of("arazzo", "info", "sourceDescriptions", "workflows", "$self"), Set.of("components"));
        Part info = document.member("info");
        info.known(Set.of("title", "summary", "description", "version"), Set.of());
        String title = info.required("title");
        info.required("version");
        sources(document);
        List<Workflow> workflows = workflows(document, new StepReader(version.startsWith("1.1")));
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

    private static List<Workflow> workflows(Part document, StepReader reader) {
        List<Workflow> workflows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int steps = 0;
        for (Part part : document.list("workflows")) {
            Workflow workflow = workflow(part, reader);
            workflows.add(workflow);
            steps += workflow.steps().size();
            if (!ids.add(workflow.id())) {
                part.member("workflowId").error("scenario-duplicate", "a second workflow has this id");
            }
        }
        if (workflows.isEmpty()) {
            document.error(Part.STRUCTURE, "a document has at least one workflow");
        }
        if (steps > MOST_STEPS) {
            document.error("too-large", "the document has more than " + MOST_STEPS + " steps");
        }
        return workflows;
    }

    private static Workflow workflow(Part part, StepReader reader) {
        part.known(
                Set.of("workflowId", "summary", "description", "inputs", "dependsOn", "steps", "failureActions"),
                Set.of("successActions", "outputs", "parameters"));
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Part child : part.list("steps")) {
            Step step = reader.step(child);
            steps.add(step);
            if (!ids.add(step.id())) {
                child.member("stepId").error("scenario-duplicate", "a second step has this id");
            }
        }
        if (steps.isEmpty()) {
            part.error(Part.STRUCTURE, "a workflow has at least one step");
        }
        return new Workflow(
                StepReader.name(part, "workflowId"),
                part.pointer(),
                part.text("summary"),
                inputs(part.member("inputs")),
                part.list("dependsOn").stream()
                        .map(name -> name.node().asText())
                        .toList(),
                steps,
                CriterionReader.actions(part, "failureActions"),
                part.provenance());
    }

    /** Of the schema of the inputs, only the properties and their defaults matter here. */
    private static Map<String, JsonNode> inputs(Part part) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property :
                part.node().path("properties").properties()) {
            JsonNode usual = property.getValue().get("default");
            inputs.put(property.getKey(), usual == null ? MissingNode.getInstance() : usual);
        }
        return inputs;
    }
}
