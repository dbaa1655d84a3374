package dev.chirograph.benchmarks;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

/** Reads a document with swagger-parser and does nothing else: the least that a generator built on it needs. */
final class SwaggerParserAlone {
    private SwaggerParserAlone() {}

    /**
     * Reads one document.
     *
     * @param arguments path of the document
     */
    public static void main(String[] arguments) {
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(arguments[0], null, null);
        if (result.getOpenAPI() == null) {
            throw new IllegalArgumentException("swagger-parser cannot read " + arguments[0]);
        }
        System.out.println(result.getOpenAPI().getPaths().size() + " paths");
    }
}
