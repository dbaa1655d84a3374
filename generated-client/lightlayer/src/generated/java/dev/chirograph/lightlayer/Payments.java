// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.PaymentMethodFee;
import java.util.List;
import java.util.Map;

/** Account balance, invoices and payment methods. */
public final class Payments {
    private static final Operation<Map<String, String>> LIST_METHODS =
            Operation.of("payments.listMethods", "GET", "/payment")
            .answers("200", Answer.json(JsonTypes.envelope("payments", JsonTypes.map(JsonTypes.STRING))))
            .failsJson("401", () -> ErrorAnswer.TYPE)
            .failsJson("default", () -> ErrorAnswer.TYPE);
    private static final Operation<List<PaymentMethodFee>> LIST_FEES =
            Operation.of("payments.listFees", "GET", "/payment/fees")
            .answers("200", Answer.json(JsonTypes.envelope("payments", JsonTypes.list(() -> PaymentMethodFee.TYPE))))
            .failsJson("401", () -> ErrorAnswer.TYPE)
            .failsJson("default", () -> ErrorAnswer.TYPE);

    private final CallFactory calls;

    Payments(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the payment methods.
     *
     * <p>Returns the names of the payment methods by their ids.
     *
     * <p>{@code GET /payment}
     *
     * @return The payment methods.
     */
    public Map<String, String> listMethods() {
        return listMethodsCall().execute();
    }

    /** Prepares {@link #listMethods()} without sending it. */
    public Call<Map<String, String>> listMethodsCall() {
        return calls.request(LIST_METHODS)
                .call();
    }

    /**
     * List the payment methods with their fees.
     *
     * <p>Returns what each payment method costs.
     *
     * <p>{@code GET /payment/fees}
     *
     * @return The payment methods.
     */
    public List<PaymentMethodFee> listFees() {
        return listFeesCall().execute();
    }

    /** Prepares {@link #listFees()} without sending it. */
    public Call<List<PaymentMethodFee>> listFeesCall() {
        return calls.request(LIST_FEES)
                .call();
    }
}
