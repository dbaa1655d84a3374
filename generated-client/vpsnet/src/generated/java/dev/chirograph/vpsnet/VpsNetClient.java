// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package dev.chirograph.vpsnet;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.vpsnet.model.ErrorAnswer;

/**
 * Client of the VPS.NET RESTful API, version 1.9.4.
 *
 * <p>Cloud servers, nodes, addresses, DNS, tickets and invoices of a VPS.NET account.
 *
 * <p>Manages the cloud servers of a VPS.NET account and what belongs to them. Every call carries the mail address and
 * the API key of the account by HTTP Basic authentication; there are no sessions. Every path ends in
 * {@code .api10json}, the only version of the interface, but for the PDF of an invoice. The service wants both
 * {@code Accept} and {@code Content-Type} with {@code application/json}, on GET as well. Most objects are wrapped in an
 * object whose only member is the name of the model. The published page lost the method and address of nearly every
 * call. They were recovered from public clients; {@code x-provenance} says for each call whether it is documented,
 * confirmed by a client or inferred. A path key with a fragment ({@code #search}) is a call of its own at the address
 * before the fragment; the fragment is never sent.
 *
 * <p>Contact: <a href="https://control.vps.net/api/">VPS.NET</a>. License: Apache-2.0.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class VpsNetClient {
    private static final Api API = Api.of("VPS.NET RESTful API", "1.9.4")
            .server("https://api.vps.net")
            .security("account")
            .errorBody(ErrorBody.at("/error", ErrorAnswer.TYPE));

    private final VirtualMachines virtualMachines;
    private final Backups backups;
    private final UpgradeSchedules upgradeSchedules;
    private final DotDefenderLicenses dotDefenderLicenses;
    private final AutoScalingOperations autoScaling;
    private final Nodes nodes;
    private final IpAddresses ipAddresses;
    private final IpJustifications ipJustifications;
    private final Clones clones;
    private final Clouds clouds;
    private final DnsZones dnsZones;
    private final DnsRecords dnsRecords;
    private final DnsTemplates dnsTemplates;
    private final DnsTemplateRecords dnsTemplateRecords;
    private final Tickets tickets;
    private final ManagedServices managedServices;
    private final CustomTemplates customTemplates;
    private final Templates templates;
    private final CloudLinuxTemplates cloudLinuxTemplates;
    private final WindowsTemplates windowsTemplates;
    private final Invoices invoices;
    private final Account account;

    private VpsNetClient(CallFactory calls) {
        this.virtualMachines = new VirtualMachines(calls);
        this.backups = new Backups(calls);
        this.upgradeSchedules = new UpgradeSchedules(calls);
        this.dotDefenderLicenses = new DotDefenderLicenses(calls);
        this.autoScaling = new AutoScalingOperations(calls);
        this.nodes = new Nodes(calls);
        this.ipAddresses = new IpAddresses(calls);
        this.ipJustifications = new IpJustifications(calls);
        this.clones = new Clones(calls);
        this.clouds = new Clouds(calls);
        this.dnsZones = new DnsZones(calls);
        this.dnsRecords = new DnsRecords(calls);
        this.dnsTemplates = new DnsTemplates(calls);
        this.dnsTemplateRecords = new DnsTemplateRecords(calls);
        this.tickets = new Tickets(calls);
        this.managedServices = new ManagedServices(calls);
        this.customTemplates = new CustomTemplates(calls);
        this.templates = new Templates(calls);
        this.cloudLinuxTemplates = new CloudLinuxTemplates(calls);
        this.windowsTemplates = new WindowsTemplates(calls);
        this.invoices = new Invoices(calls);
        this.account = new Account(calls);
    }

    /**
     * Starts a client of {@code https://api.vps.net}.
     *
     * <p>The service.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
    public VirtualMachines virtualMachines() {
        return virtualMachines;
    }

    /** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
    public Backups backups() {
        return backups;
    }

    /** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
    public UpgradeSchedules upgradeSchedules() {
        return upgradeSchedules;
    }

    /** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
    public DotDefenderLicenses dotDefenderLicenses() {
        return dotDefenderLicenses;
    }

    /** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
    public AutoScalingOperations autoScaling() {
        return autoScaling;
    }

    /** Nodes, the units of memory, disk and traffic that cloud servers are made of. */
    public Nodes nodes() {
        return nodes;
    }

    /** IP addresses of the account and requests for more of them. */
    public IpAddresses ipAddresses() {
        return ipAddresses;
    }

    /** IP addresses of the account and requests for more of them. */
    public IpJustifications ipJustifications() {
        return ipJustifications;
    }

    /** Backups and clones of cloud servers. */
    public Clones clones() {
        return clones;
    }

    /** Clouds that servers can be created on. */
    public Clouds clouds() {
        return clouds;
    }

    /** Domains, their records, and DNS templates. */
    public DnsZones dnsZones() {
        return dnsZones;
    }

    /** Domains, their records, and DNS templates. */
    public DnsRecords dnsRecords() {
        return dnsRecords;
    }

    /** Domains, their records, and DNS templates. */
    public DnsTemplates dnsTemplates() {
        return dnsTemplates;
    }

    /** Domains, their records, and DNS templates. */
    public DnsTemplateRecords dnsTemplateRecords() {
        return dnsTemplateRecords;
    }

    /** Support tickets and managed services. */
    public Tickets tickets() {
        return tickets;
    }

    /** Support tickets and managed services. */
    public ManagedServices managedServices() {
        return managedServices;
    }

    /** Templates that cloud servers are built from. */
    public CustomTemplates customTemplates() {
        return customTemplates;
    }

    /** Templates that cloud servers are built from. */
    public Templates templates() {
        return templates;
    }

    /** Templates that cloud servers are built from. */
    public CloudLinuxTemplates cloudLinuxTemplates() {
        return cloudLinuxTemplates;
    }

    /** Templates that cloud servers are built from. */
    public WindowsTemplates windowsTemplates() {
        return windowsTemplates;
    }

    /** Invoices and account balance. */
    public Invoices invoices() {
        return invoices;
    }

    /** Invoices and account balance. */
    public Account account() {
        return account;
    }

    /** Builds a {@link VpsNetClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /**
         * User name is the mail address of the account, password the API key that the profile page of the portal
         * generates.
         */
        public Builder account(String username, String password) {
            return authenticate("account", Authenticators.basic(username, password));
        }

        /** Returns the client. */
        public VpsNetClient build() {
            return new VpsNetClient(calls());
        }
    }
}
