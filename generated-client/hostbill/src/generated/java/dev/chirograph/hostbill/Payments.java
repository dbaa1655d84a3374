// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.hostbill.model.ErrorAnswer;
import dev.chirograph.hostbill.model.PaymentMethodFee;
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
     * @return The payment methods. Example: {@code {"payments":{"10":"BankTransfer","9":"PayPal"}}}.
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
     * <p>Example:
     * <pre>{@code
     * {
     *   "payments": [ {
     *     "id": 1,
     *     "name": "Bank Transfer",
     *     "fixed_fee": "0.0",
     *     "percent_fee": "0.0"
     *   }, {
     *     "id": 2,
     *     "name": "Stripe",
     *     "fixed_fee": "0.5",
     *     "percent_fee": "2.9"
     *   }, {
     *     "id": 4,
     *     "name": "Credit Card",
     *     "fixed_fee": "0.1",
     *     "percent_fee": "2.4"
     *   }, {
     *     "id": 5,
     *     "name": "PayPal",
     *     "fixed_fee": "0.3",
     *     "percent_fee": "2.9"
     *   } ]
     * }
     * }</pre>
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
