// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.xsserver.model.AccountBalance;
import dev.chirograph.xsserver.model.Client;
import dev.chirograph.xsserver.model.ErrorAnswer;

/** Session tokens and the account holder. */
public final class Account {
    private final CallFactory calls;

    Account(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Get the account holder.
     *
     * <p>Returns name, address and last login of the account.
     *
     * <p>{@code GET /details}
     *
     * @return The account holder.
     * <p>Example:
     * <pre>{@code
     * {
     *   "client": {
     *     "id": "26",
     *     "email": "api@example.com",
     *     "lastlogin": "2016-12-30 12:24:28",
     *     "ip": "172.100.2.1",
     *     "host": "hostname",
     *     "firstname": "Joe",
     *     "lastname": "Doe",
     *     "companyname": "",
     *     "address1": "Pretty View Lane",
     *     "address2": "3294",
     *     "city": "Santa Rosa",
     *     "state": "California",
     *     "postcode": "95401",
     *     "country": "US",
     *     "phonenumber": "+1.24123123"
     *   }
     * }
     * }</pre>
     */
    public Client get() {
        return getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<Client> getCall() {
        return Operation.of("account.get", "GET", "/details")
                .answersJson("200", JsonTypes.envelope("client", Client.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Get the account balance.
     *
     * <p>Returns the sum of the unpaid invoices and the credit of the account.
     *
     * <p>{@code GET /balance}
     *
     * @return The balance. Example:
     * {@code {"success":true,"details":{"currency":"USD","acc_balance":"123456.55","acc_credit":"0.00"}}}.
     */
    public AccountBalance getBalance() {
        return getBalanceCall().execute();
    }

    /** Prepares {@link #getBalance()} without sending it. */
    public Call<AccountBalance> getBalanceCall() {
        return Operation.of("account.getBalance", "GET", "/balance")
                .answersJson("200", AccountBalance.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }
}
