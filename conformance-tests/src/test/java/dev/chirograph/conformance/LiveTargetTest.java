package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Effect;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is and what is not sent to a target that is somebody's account. */
class LiveTargetTest {
    private static MockProvider provider;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());
    }

    @AfterEach
    void reset() {
        provider.reset();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static ConformanceOptions.Builder options() {
        return ConformanceOptions.builder().baseUrl(provider.baseUrl()).credentials(provider.credentials());
    }

    private static ConformanceReport run(ConformanceOptions.Builder options) {
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options.build())
                .execute(ProgressListener.NONE);
    }

    @Test
    void onlyReadingOperationsAreCalledWithoutPermission() {
        ConformanceReport report = run(options().workers(2));
        var contract = Bundled.contract("lightlayer").contract();

        assertThat(report.summary().skipped()).isPositive();
        assertThat(report.summary().broken()).isZero();
        assertThat(provider.requests())
                .extracting(request ->
                        contract.operation(request.operationId()).orElseThrow().effectOrDefault())
                .containsOnly(Effect.READ);
    }

    @Test
    void whatCostsMoneyIsCalledOnlyWhenItIsNamed() {
        ConformanceReport pattern = run(options().allow(Effect.SPEND).only("*orders.create*"));
        ConformanceReport named = run(options().allow(Effect.SPEND).only("orders.create"));

        assertThat(pattern.cases())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.verdict()).isEqualTo(Verdict.SKIPPED_UNSAFE));
        assertThat(named.summary().pass()).isPositive();
    }

    @Test
    void withoutCredentialsNothingPassesThatNeedsThem() {
        ConformanceReport report = run(options().credentials(Credentials.NONE).only("invoices.get"));

        assertThat(report.cases())
                .filteredOn(entry -> entry.kind().equals("documented"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.verdict()).isEqualTo(Verdict.NOT_TESTABLE));
    }

    @Test
    void logsInByTheContractWhenAskedTo() {
        ConformanceReport report = run(options()
                .authentication(AuthenticationMode.LOGIN)
                .bind("id", "308976")
                .only("*invoices.get/paid-invoice"));

        assertThat(report.summary().pass()).isEqualTo(1);
        assertThat(provider.requests())
                .extracting(request -> request.operationId())
                .containsExactly("auth.login", "invoices.get");
    }

    @Test
    void valuesOfTheAccountTakeThePlaceOfDocumentedOnes() {
        run(options().bind("id", "77").only("*invoices.get/paid-invoice"));

        assertThat(provider.requests())
                .extracting(request -> request.request().path())
                .containsExactly("/invoice/77");
    }

    @Test
    void aProviderThatIgnoresCredentialsIsFoundOut() {
        WireAnswer granted = WireAnswer.text(200, "application/json", "{\"success\":true}");
        provider.mutate("account.getBalance", answer -> answer.status() == 401 ? granted : answer);
        ConformanceReport report = run(options().only("account.getBalance"));

        assertThat(report.cases())
                .filteredOn(entry -> entry.kind().equals("authentication"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(entry -> {
                    assertThat(entry.verdict()).isEqualTo(Verdict.BROKEN);
                    assertThat(entry.findings())
                            .extracting(finding -> finding.check())
                            .containsExactly("auth");
                });
    }

    @Test
    void redirectsAreNotFollowed() {
        provider.mutate(
                "account.getBalance",
                answer -> new WireAnswer(302, Headers.of("Location", provider.baseUrl() + "/invoice"), new byte[0]));
        ConformanceReport report = run(options().repetitions(0).only("*account.getBalance/unpaid-balance"));

        CaseReport entry = report.cases().get(0);
        assertThat(entry.status()).isEqualTo(302);
        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void theRequestBudgetIsKept() {
        ConformanceReport report = run(options().requestBudget(3));

        assertThat(provider.requests()).hasSize(3);
        assertThat(report.summary().notTestable()).isPositive();
    }

    @Test
    void aTargetWhereNothingListensIsNamed() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        ConformanceOptions.Builder options = options().baseUrl(URI.create("http://127.0.0.1:" + port));

        assertThatThrownBy(() -> run(options))
                .isInstanceOf(TargetUnreachableException.class)
                .hasMessageContaining("127.0.0.1:" + port);
    }
}
