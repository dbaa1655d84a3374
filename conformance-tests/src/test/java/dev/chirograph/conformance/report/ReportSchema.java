package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published form of the JSON report. */
public final class ReportSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.class.getResourceAsStream("conformance-report.schema.json"));

    private ReportSchema() {}

    /** Returns in which ways a report is not of the published form. */
    public static List<String> faults(JsonNode report) {
        return SCHEMA.validate(report).stream().map(Error::toString).toList();
    }
}
