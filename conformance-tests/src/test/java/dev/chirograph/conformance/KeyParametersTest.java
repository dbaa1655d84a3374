package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.mock.RecordedRequest;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.spec.model.ParameterLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An API key that the document describes as a parameter as well is a matter of credentials. */
class KeyParametersTest {
    private static NamedContract contract(ParameterLocation in) {
        return WrittenContract.of("""
                openapi: 3.1.0
                info: {title: Keys, version: '1'}
                paths:
                  /items:
                    get:
                      operationId: items.list
                      security: [{key: []}]
                      parameters:
                        - {name: X-Key, in: IN, required: true, example: shown-in-the-document, schema: {type: string, minLength: 20}}
                        - {name: limit, in: query, required: true, schema: {type: integer}}
                      responses: {'200': {description: d}, '401': {description: d}}
                components: {securitySchemes: {key: {type: apiKey, in: IN, name: X-Key}}}
                """.replace("IN", in.word()));
    }

    private static List<RecordedRequest> requests(NamedContract contract) {
        MockOptions options = MockOptions.usual().withCredentials(Credentials.NONE.withApiKey("", "short"));
        try (MockProvider provider = MockProvider.start(contract, options)) {
            assertThat(ConformanceRun.of(
                                    List.of(contract),
                                    ConformanceOptions.builder()
                                            .baseUrl(provider.baseUrl())
                                            .credentials(provider.credentials())
                                            .build())
                            .execute(ProgressListener.NONE)
                            .cases())
                    .hasSize(4)
                    .allSatisfy(report -> assertThat(report.verdict())
                            .as(report.id() + " " + report.findings())
                            .isEqualTo(Verdict.PASS));
            return provider.requests();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUERY", "HEADER", "COOKIE"})
    void noKeyIsSentWhereNoneIsToBeSent(ParameterLocation in) {
        assertThat(requests(contract(in)))
                .extracting(RecordedRequest::request)
                .noneMatch(request -> (request.target() + request.headers()).contains("shown-in-the-document"))
                .filteredOn(request -> !(request.target() + request.headers()).contains("X-Key"))
                .hasSize(1);
    }

    @Test
    void otherParametersAreSent() {
        assertThat(requests(contract(ParameterLocation.HEADER)))
                .allMatch(request -> request.request().query().equals("limit=1"));
    }
}
