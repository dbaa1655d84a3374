package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Contract;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;

/**
 * Says what swagger-parser, on which many tools are built, thinks of a contract; an interoperability check apart from
 * the reading, which does without it. Its resolver is never used, so nothing is fetched. Thread-safe.
 */
public final class SwaggerParserCheck {
    /** Id of every warning of this check. */
    public static final String ID = "swagger-parser";

    private SwaggerParserCheck() {}

    /** Returns a warning, placed at the document, for each message of swagger-parser. */
    public static List<Diagnostic> check(Contract contract) {
        Diagnostics diagnostics = Diagnostics.of(contract.locator());
        SwaggerParseResult result = new OpenAPIDeserializer()
                .deserialize(contract.document(), contract.source(), new ParseOptions(), false);
        List<String> messages = result.getMessages();
        if (messages != null) {
            messages.forEach(message -> diagnostics.at("#").warning(ID, Quoted.plain(message)));
        }
        return diagnostics.list();
    }
}
