// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.PaymentMethodFee;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Payments}, made with the client. */
final class PaymentsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code payments.listMethods}: {@code two-methods}. */
    @Test
    void listMethodsTwoMethods() {
        PROVIDER.answer("payments.listMethods", "two-methods");
        ApiResponse<Map<String, String>> response = client.payments().listMethodsCall().response();
        PROVIDER.assertSame("payments.listMethods", "two-methods", response.rawBody(), response.rewrittenBody());
    }

    /** {@code payments.listFees}: {@code four-methods}. */
    @Test
    void listFeesFourMethods() {
        PROVIDER.answer("payments.listFees", "four-methods");
        ApiResponse<List<PaymentMethodFee>> response = client.payments().listFeesCall().response();
        PROVIDER.assertSame("payments.listFees", "four-methods", response.rawBody(), response.rewrittenBody());
    }
}
