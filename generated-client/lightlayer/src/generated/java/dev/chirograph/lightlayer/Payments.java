// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.PaymentMethodFee;
import java.util.List;
import java.util.Map;

/** Account balance, invoices and payment methods. */
public final class Payments {
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
        return Operation.of("payments.listMethods", "GET", "/payment")
                .answersJson("200", JsonTypes.envelope("payments", JsonTypes.STRING.map()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
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
        return Operation.of("payments.listFees", "GET", "/payment/fees")
                .answersJson("200", JsonTypes.envelope("payments", PaymentMethodFee.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }
}
