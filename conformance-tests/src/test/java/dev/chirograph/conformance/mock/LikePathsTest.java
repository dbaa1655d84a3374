package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.ProgressListener;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of operations whose paths are of one form, the one is called whose description the request breaks least. */
class LikePathsTest {
    private static final NamedContract CONTRACT = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Countries, version: '1'}
            paths:
              /countries/{code2}:
                get:
                  operationId: byTwo
                  parameters: [{name: code2, in: path, required: true, schema: {type: string, maxLength: 2}}]
                  responses: {'200': {description: d, content: {application/json: {schema: {type: integer}}}}}
              /countries/{code3}:
                get:
                  operationId: byThree
                  parameters: [{name: code3, in: path, required: true, schema: {type: string, minLength: 3}}]
                  responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}
              /countries/{any}/{version}:
                delete:
                  operationId: withoutText
                  parameters:
                    - {name: any, in: path, required: true, schema: {type: string}}
                    - {name: version, in: path, required: true, schema: {type: object}}
                  responses: {'204': {description: d}}
              /status?view=short:
                get:
                  operationId: short
                  parameters: [{name: view, in: query, required: true, schema: {type: string, const: short}}]
                  responses: {'204': {description: d}}
            """);

    @Test
    void noneOfThemIsShadowed() {
        assertThat(ShadowedOperations.of(CONTRACT.contract())).isEmpty();
    }

    @Test
    void eachIsCalledByItsOwnRequest() {
        assertThat(ConformanceRun.of(
                                List.of(CONTRACT), ConformanceOptions.builder().build())
                        .execute(ProgressListener.NONE)
                        .cases())
                .hasSize(4)
                .allSatisfy(report -> assertThat(report.verdict())
                        .as(report.id() + " " + report.findings())
                        .isEqualTo(Verdict.PASS));
    }
}
