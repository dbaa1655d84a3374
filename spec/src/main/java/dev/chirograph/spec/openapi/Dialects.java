package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import java.util.regex.Pattern;

/** The dialects of JSON Schema that a document may say it is written in (OpenAPI 3.1, 4.8.24.5). */
final class Dialects {
    /** What an earlier draft says otherwise is known by its keywords. */
    private static final Pattern KNOWN = Pattern.compile("https?://(json-schema\\.org/|spec\\.openapis\\.org/oas/).*");

    private Dialects() {}

    /** Warns when the dialect under a key is none that is known. */
    static void check(Reading reading, Element owner, String key) {
        String dialect = owner.has(key) ? owner.text(key) : null;
        if (dialect != null && !KNOWN.matcher(dialect).matches()) {
            reading.warning(
                    owner,
                    key,
                    "schema-dialect",
                    Quoted.of(dialect) + " is not known; what it adds to JSON Schema 2020-12 is not understood");
        }
    }
}
