package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.BundledDocument;
import dev.chirograph.spec.document.TreeLocator;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ErrorBody;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a bundled OpenAPI document of version 2.0, 3.0, 3.1 or 3.2 into a contract with OpenAPI 3.1 meaning.
 *
 * <p>Tolerant: what is wrong in one place is complained about there, and the rest is read. Stateless and thread-safe.
 */
public final class OpenApiReader {
    /** Id of the complaint that a schema names a type that does not exist, and whose values can be anything therefore. */
    public static final String UNKNOWN_TYPE = "unknown-type";

    /** Id of the warning that one of our extensions has a value that it cannot have, and is ignored. */
    public static final String MALFORMED_EXTENSION = "malformed-extension";

    private static final Pattern VERSION = Pattern.compile("3\\.[0-2](\\.\\d+)?(-\\S+)?");

    /**
     * What was read.
     *
     * @param contract the contract
     * @param warnings what was doubtful in the document, loading included
     */
    public record Result(Contract contract, List<Diagnostic> warnings) {}

    /**
     * Reads a document; its tree belongs to the contract afterwards.
     *
     * @throws ContractException when nothing sensible can be made of it: no OpenAPI document, an unsupported version, a
     *     misspelled type
     */
    public Result read(BundledDocument document) {
        JsonNode root = document.root();
        TreeLocator locator = new TreeLocator(root, document.name());
        Reading reading = new Reading(root, locator);
        document.warnings().forEach(reading.diagnostics()::add);
        if (root.has("swagger")) {
            new SwaggerTranslation(reading).translate();
        }
        checkVersion(reading);
        Dialects.check(reading, reading.root(), "jsonSchemaDialect");
        new SchemaTranslation(reading).translate();
        Diagnostics diagnostics = Diagnostics.of(locator);
        reading.diagnostics().list().forEach(diagnostics::add);
        // This and the reading only look at the tree, and each takes a while.
        ForkJoinTask<List<Diagnostic>> structure = ForkJoinPool.commonPool().submit(() -> {
            List<Diagnostic> complaints = new StructureCheck(locator).check(root);
            locator.prepare();
            return complaints;
        });
        Contract contract = contract(document.name(), reading);
        structure.join().forEach(diagnostics::add);
        reading.diagnostics().list().forEach(diagnostics::add);
        diagnostics.throwIfErrors();
        return new Result(contract, diagnostics.list());
    }

    private static void checkVersion(Reading reading) {
        Diagnostics diagnostics = reading.diagnostics();
        String version = reading.root().text("openapi");
        if (version == null) {
            diagnostics.error(
                    "not-a-contract", ForeignDocument.complaint(reading.root().node()));
        } else if (!VERSION.matcher(version).matches()) {
            diagnostics
                    .in("openapi")
                    .error(
                            "unsupported-version",
                            "OpenAPI " + Quoted.of(version) + " is not one of 2.0, 3.0, 3.1, 3.2");
        }
        diagnostics.throwIfErrors();
    }

    private static Contract contract(String name, Reading reading) {
        ExtensionReader extensions = new ExtensionReader(reading);
        SchemaReader schemas = new SchemaReader(reading, extensions);
        ExampleReader examples = new ExampleReader(reading, extensions);
        ContentReader contents = new ContentReader(reading, schemas, examples);
        SecurityReader security = new SecurityReader(reading, extensions);
        List<Operation> operations = new OperationReader(
                        reading,
                        new ParameterReader(reading, contents, examples, extensions),
                        contents,
                        new ResponseReader(reading, contents, extensions),
                        security,
                        extensions)
                .operations();
        Map<String, Schema> named = new LinkedHashMap<>();
        reading.root()
                .member("components")
                .members("schemas")
                .forEach((key, schema) -> named.put(key, schemas.read(schema)));
        ErrorBody errorBody = errorBody(reading.root(), schemas, extensions);
        return new Contract(
                name,
                DocumentHeadReader.info(reading, extensions),
                DocumentHeadReader.documentServers(reading),
                DocumentHeadReader.tags(reading),
                security.schemes(),
                operations,
                new IncomingReader(reading, contents).requests(operations),
                Collections.unmodifiableMap(named),
                schemas.referenced(),
                errorBody,
                reading.root().node(),
                reading.locator());
    }

    private static @Nullable ErrorBody errorBody(Element root, SchemaReader schemas, ExtensionReader extensions) {
        Element body = root.member("x-error-body");
        if (!body.present()) {
            return null;
        }
        if (!body.node().isObject() || !body.member("schema").node().isObject()) {
            extensions.malformed(root, "x-error-body", "x-error-body must be an object with pointer and schema");
            return null;
        }
        return extensions.whole(() -> {
            extensions.known(body, Set.of("pointer", "schema", "unauthorized"));
            String pointer = extensions.requiredString(body, "pointer");
            if (!pointer.startsWith("/")) {
                extensions.malformed(body, "pointer", Quoted.of(pointer) + " is not a JSON Pointer such as /error");
            }
            return new ErrorBody(
                    pointer, schemas.read(body.member("schema")), extensions.strings(body, "unauthorized"));
        });
    }
}
