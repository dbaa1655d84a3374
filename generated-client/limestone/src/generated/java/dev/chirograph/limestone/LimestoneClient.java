// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package dev.chirograph.limestone;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.KeyLocation;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.limestone.model.ErrorAnswer;

/**
 * Client of the Limestone Networks OnePortal client API, version 2019-03-28.
 *
 * <p>Balance, invoices, dedicated servers, IP addresses, reverse DNS, tickets and users of an account.
 *
 * <p>Lets a customer of Limestone Networks read the account and work with its dedicated servers.
 *
 * <p><b>One URL.</b> All operations share one script. The query parameters {@code mod} (module) and {@code action}
 * select the operation, and each operation stands here under a path key of its own, told apart by a fragment that never
 * goes over the wire.
 *
 * <p><b>Access.</b> Each request carries an API key in the query. A key is made in OnePortal under Administrative / API
 * for one IP address and works from that address only; the actions that it may call have to be enabled there one by
 * one.
 *
 * <p><b>Methods.</b> The provider accepts GET and POST for every action. Each operation is described with the method
 * that the provider's own client uses: GET with all arguments in the query, or POST with {@code key}, {@code mod} and
 * {@code action} in the query and the arguments in a form body. A change that can be triggered by GET must not be
 * retried or prefetched blindly.
 *
 * <p><b>Answers</b> are XML without a namespace; only the bandwidth graph is a PNG picture. An answer whose root has an
 * {@code error} child is a failure, whatever its HTTP status. Empty answers mean failure as well.
 *
 * <p><b>Server ids</b> have the form {@code LSN-D} followed by a number.
 *
 * <p>Contact:
 * <a href="https://limestonenetworks-knowledge-base.readthedocs.io/en/latest/oneportal/api_usage_and_methods.html">Limestone
 * Networks</a>. License: Apache-2.0.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class LimestoneClient {
    private static final Api API = Api.of("Limestone Networks OnePortal client API", "2019-03-28")
            .server("https://one.limestonenetworks.com")
            .security("apiKey")
            .errorBody(ErrorBody.at("/error", ErrorAnswer.TYPE));

    private final Account account;
    private final Invoices invoices;
    private final BillingSources billingSources;
    private final ReverseDns reverseDns;
    private final Servers servers;
    private final OperatingSystems operatingSystems;
    private final IpAddresses ipAddresses;
    private final Tickets tickets;
    private final ProblemTypes problemTypes;
    private final Users users;

    private LimestoneClient(CallFactory calls) {
        this.account = new Account(calls);
        this.invoices = new Invoices(calls);
        this.billingSources = new BillingSources(calls);
        this.reverseDns = new ReverseDns(calls);
        this.servers = new Servers(calls);
        this.operatingSystems = new OperatingSystems(calls);
        this.ipAddresses = new IpAddresses(calls);
        this.tickets = new Tickets(calls);
        this.problemTypes = new ProblemTypes(calls);
        this.users = new Users(calls);
    }

    /**
     * Starts a client of {@code https://one.limestonenetworks.com}.
     *
     * <p>OnePortal.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Account balance, invoices, and paying them from a stored billing source. */
    public Account account() {
        return account;
    }

    /** Account balance, invoices, and paying them from a stored billing source. */
    public Invoices invoices() {
        return invoices;
    }

    /** Account balance, invoices, and paying them from a stored billing source. */
    public BillingSources billingSources() {
        return billingSources;
    }

    /** Reverse DNS names of the addresses that are assigned to the account. */
    public ReverseDns reverseDns() {
        return reverseDns;
    }

    /** The account's dedicated servers, their power, network ports, traffic and operating system. */
    public Servers servers() {
        return servers;
    }

    /** The account's dedicated servers, their power, network ports, traffic and operating system. */
    public OperatingSystems operatingSystems() {
        return operatingSystems;
    }

    /** The addresses that are assigned to the account. */
    public IpAddresses ipAddresses() {
        return ipAddresses;
    }

    /** Support tickets and the problem types that a new ticket can have. */
    public Tickets tickets() {
        return tickets;
    }

    /** Support tickets and the problem types that a new ticket can have. */
    public ProblemTypes problemTypes() {
        return problemTypes;
    }

    /** The users of the account. */
    public Users users() {
        return users;
    }

    /** Builds a {@link LimestoneClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /**
         * A key that OnePortal issues for one IP address of the caller. The actions it may call are enabled one by one.
         */
        public Builder apiKey(String key) {
            return authenticate("apiKey", Authenticators.apiKey(KeyLocation.QUERY, "key", key));
        }

        /** Returns the client. */
        public LimestoneClient build() {
            return new LimestoneClient(calls());
        }
    }
}
