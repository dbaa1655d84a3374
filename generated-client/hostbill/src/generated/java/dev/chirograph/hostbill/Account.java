// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.hostbill.model.AccountBalance;
import dev.chirograph.hostbill.model.Client;
import dev.chirograph.hostbill.model.ClientUpdate;
import dev.chirograph.hostbill.model.ClientUpdateAnswer;
import dev.chirograph.hostbill.model.ErrorAnswer;
import dev.chirograph.hostbill.model.LogList;

/** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
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
     * Change the account holder.
     *
     * <p>Changes the fields that the request names and returns the account as it is then.
     *
     * <p>{@code PUT /details}
     *
     * @param body Fields to change.
     * <p>Example:
     * <pre>{@code
     * {
     *   "type": "typeValue",
     *   "firstname": "firstnameValue",
     *   "lastname": "lastnameValue",
     *   "phonenumber": "phonenumberValue",
     *   "email": "emailValue",
     *   "companyname": "companynameValue",
     *   "address1": "address1Value",
     *   "address2": "address2Value",
     *   "city": "cityValue",
     *   "state": "stateValue",
     *   "postcode": "postcodeValue",
     *   "country": "countryValue"
     * }
     * }</pre>
     * @return The account after the change.
     * <p>Example:
     * <pre>{@code
     * {
     *   "client": {
     *     "id": "26",
     *     "email": "api@example.com",
     *     "lastlogin": "2016-12-30 12:34:20",
     *     "ip": "172.100.2.1",
     *     "host": "hostname",
     *     "firstname": "Joe",
     *     "lastname": "Doe",
     *     "companyname": "",
     *     "address1": "Pretty View Lane",
     *     "address2": "3194",
     *     "city": "Santa Rosa",
     *     "state": "California",
     *     "postcode": "95401",
     *     "country": "US",
     *     "phonenumber": "+1.24123123"
     *   },
     *   "info": [ "client_info_updated" ]
     * }
     * }</pre>
     */
    public ClientUpdateAnswer update(ClientUpdate body) {
        return updateCall(body).execute();
    }

    /** Prepares {@link #update(ClientUpdate)} without sending it. */
    public Call<ClientUpdateAnswer> updateCall(ClientUpdate body) {
        return Operation.of("account.update", "PUT", "/details")
                .answersJson("200", ClientUpdateAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(ClientUpdate.TYPE, body))
                .call();
    }

    /**
     * List the history of the account.
     *
     * <p>Returns log entries of the account. Their members are not documented.
     *
     * <p>{@code GET /logs}
     *
     * @return The history.
     */
    public LogList listLogs() {
        return listLogsCall().execute();
    }

    /** Prepares {@link #listLogs()} without sending it. */
    public Call<LogList> listLogsCall() {
        return Operation.of("account.listLogs", "GET", "/logs")
                .answersJson("200", LogList.TYPE)
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
