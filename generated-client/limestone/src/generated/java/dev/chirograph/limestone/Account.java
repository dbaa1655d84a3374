// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.AccountBalance;
import dev.chirograph.limestone.model.ErrorAnswer;

/** Account balance, invoices, and paying them from a stored billing source. */
public final class Account {
    private final CallFactory calls;

    Account(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Read the account balance.
     *
     * <p>Answers the client id of the account with its present balance in US dollars.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @return The balance.
     * <p>Example:
     * <pre>{@code
     * <client id="2XXX">
     *     <balance>0.00</balance>
     * </client>
     * }</pre>
     */
    public AccountBalance getBalance() {
        return getBalanceCall().execute();
    }

    /** Prepares {@link #getBalance()} without sending it. */
    public Call<AccountBalance> getBalanceCall() {
        return Operation.of("account.getBalance", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(AccountBalance.TYPE))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "billing")
                .query("action", JsonTypes.STRING, "getbalance")
                .call();
    }
}
