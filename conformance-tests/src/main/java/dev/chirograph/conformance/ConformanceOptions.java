package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.Shard;
import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.driver.Sleeper;
import dev.chirograph.conformance.ledger.LedgerEntry;
import dev.chirograph.spec.model.Effect;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run is made. Immutable.
 *
 * @param baseUrl the target, or null for an embedded mock provider
 * @param credentials what to prove identity with; ignored by the embedded mock provider, which has its own
 * @param authentication the only way to use, or null for any that the contract offers
 * @param allowed effects that cases may have on a target that is not the embedded mock provider
 * @param binds values of parameters, by name, or by operationId, a dot and name
 * @param only patterns of operationIds and case ids, of which one must fit; empty for all
 * @param kinds kinds of cases
 * @param deviations known deviations
 * @param workers how many cases are sent at a time to a target that is not the embedded mock provider; at least 1
 * @param timeout longest time to connect, and longest silence while reading
 * @param requestsPerSecond most requests in a second; 0 for no limit
 * @param requestBudget most requests in the run; 0 for no limit
 * @param allowedHosts hosts that may be called, {@code *.example.com} for every host below one; empty for any, as long
 *     as only reading is allowed
 * @param patience the longest time to wait when the target asks for it ({@code Retry-After})
 * @param repetitions how often a reading case is sent again that did not go as documented, on a target that is not the
 *     embedded mock provider, to tell what is flaky from what is broken
 * @param shard the only part of the cases to run, or null for all
 * @param clock tells the day on which deviations expire
 * @param sleeper waits
 */
public record ConformanceOptions(
        @Nullable URI baseUrl,
        Credentials credentials,
        @Nullable AuthenticationMode authentication,
        Set<Effect> allowed,
        Map<String, String> binds,
        List<String> only,
        Set<CaseKind> kinds,
        List<LedgerEntry> deviations,
        int workers,
        Duration timeout,
        int requestsPerSecond,
        int requestBudget,
        List<String> allowedHosts,
        Duration patience,
        int repetitions,
        @Nullable Shard shard,
        Clock clock,
        Sleeper sleeper) {

    /** Copies the collections. */
    public ConformanceOptions {
        allowed = Set.copyOf(allowed);
        binds = Map.copyOf(binds);
        only = List.copyOf(only);
        kinds = Set.copyOf(kinds);
        deviations = List.copyOf(deviations);
        allowedHosts = List.copyOf(allowedHosts);
    }

    /** Returns a builder: the embedded mock provider, reading cases only on other targets, one worker, 30 seconds. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {
        private @Nullable URI baseUrl;
        private Credentials credentials = Credentials.NONE;
        private @Nullable AuthenticationMode authentication;
        private final Set<Effect> allowed = EnumSet.of(Effect.READ);
        private final Map<String, String> binds = new LinkedHashMap<>();
        private final List<String> only = new ArrayList<>();
        private Set<CaseKind> kinds = EnumSet.complementOf(EnumSet.of(CaseKind.BOUNDARY, CaseKind.RECORDED));
        private final List<LedgerEntry> deviations = new ArrayList<>();
        private int workers = 1;
        private Duration timeout = Duration.ofSeconds(30);
        private int requestsPerSecond;
        private int requestBudget;
        private final List<String> allowedHosts = new ArrayList<>();
        private Duration patience = Duration.ofMinutes(1);
        private int repetitions = 2;
        private @Nullable Shard shard;
        private Clock clock = Clock.systemUTC();
        private Sleeper sleeper = Sleeper.SYSTEM;

        private Builder() {}

        /**
         * Sets the target.
         *
         * @param url http or https URL to which the paths of the contract are appended
         * @throws IllegalArgumentException when it is not such a URL, or holds credentials, a query or a fragment
         */
        public Builder baseUrl(URI url) {
            boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!http || url.getHost() == null) {
                throw new IllegalArgumentException("a base URL begins with http:// or https:// and a host");
            }
            if (url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null) {
                throw new IllegalArgumentException("a base URL has no user name, query or fragment");
            }
            this.baseUrl = url;
            return this;
        }

        /** Sets what to prove identity with. */
        public Builder credentials(Credentials given) {
            this.credentials = given;
            return this;
        }

        /** Sets the only way to prove identity, where a contract offers several. */
        public Builder authentication(AuthenticationMode mode) {
            this.authentication = mode;
            return this;
        }

        /**
         * Allows cases with an effect on a target that is not the embedded mock provider. What costs money must in
         * addition be named, by its operationId, with {@link #only(String)}.
         */
        public Builder allow(Effect effect) {
            this.allowed.add(effect);
            return this;
        }

        /**
         * Sets the value of a parameter in every request.
         *
         * @param name name of the parameter, or operationId, a dot and name
         */
        public Builder bind(String name, String value) {
            this.binds.put(name, value);
            return this;
        }

        /** Adds a pattern of operationIds and case ids, in which {@code *} stands for any text. */
        public Builder only(String pattern) {
            this.only.add(pattern);
            return this;
        }

        /** Leaves out a kind of cases. */
        public Builder without(CaseKind unwanted) {
            Set<CaseKind> fewer = EnumSet.copyOf(kinds);
            fewer.remove(unwanted);
            this.kinds = fewer;
            return this;
        }

        /** Sets the kinds of cases; all but boundary cases when not called. */
        public Builder kinds(Set<CaseKind> wanted) {
            this.kinds = Set.copyOf(wanted);
            return this;
        }

        /** Adds known deviations. */
        public Builder deviations(List<LedgerEntry> entries) {
            this.deviations.addAll(entries);
            return this;
        }

        /**
         * Sets how many cases are sent at a time.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder workers(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("at least one worker is needed");
            }
            this.workers = number;
            return this;
        }

        /** Sets the longest time to connect, and the longest silence while reading. */
        public Builder timeout(Duration longest) {
            this.timeout = longest;
            return this;
        }

        /** Limits how many requests are sent in a second; 0 for no limit. */
        public Builder requestsPerSecond(int most) {
            this.requestsPerSecond = most;
            return this;
        }

        /** Limits how many requests are sent in the run; 0 for no limit. */
        public Builder requestBudget(int most) {
            this.requestBudget = most;
            return this;
        }

        /**
         * Allows a host to be called. When none is allowed by name, every host may be called, but only to read; the
         * loopback address, for whatever is allowed.
         *
         * @param host a name, or {@code *.example.com} for every host below one
         */
        public Builder allowHost(String host) {
            this.allowedHosts.add(host);
            return this;
        }

        /** Sets the longest time to wait when the target asks for it; a minute when not called. */
        public Builder patience(Duration longest) {
            this.patience = longest;
            return this;
        }

        /** Sets how often a reading case is sent again that did not go as documented; twice when not called. */
        public Builder repetitions(int number) {
            this.repetitions = number;
            return this;
        }

        /** Sets the only part of the cases to run. */
        public Builder shard(Shard only) {
            this.shard = only;
            return this;
        }

        /** Sets what waits; the machine's own time when not called. */
        public Builder sleeper(Sleeper other) {
            this.sleeper = other;
            return this;
        }

        /** Sets the clock. */
        public Builder clock(Clock other) {
            this.clock = other;
            return this;
        }

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException when the host of the target may not be called
         */
        public ConformanceOptions build() {
            if (baseUrl != null) {
                AllowedHosts.check(baseUrl, allowedHosts, allowed);
            }
            return new ConformanceOptions(
                    baseUrl,
                    credentials,
                    authentication,
                    allowed,
                    binds,
                    only,
                    kinds,
                    deviations,
                    workers,
                    timeout,
                    requestsPerSecond,
                    requestBudget,
                    allowedHosts,
                    patience,
                    repetitions,
                    shard,
                    clock,
                    sleeper);
        }
    }
}
