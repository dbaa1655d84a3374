package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.conformance.ledger.LedgerReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code conform} that say what is sent where. */
final class TargetOptions {

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Target to which the paths of the contract are appended (default: a mock provider made from "
                    + "the contract).")
    private @Nullable String baseUrl;

    @Option(
            names = "--auth",
            paramLabel = "MODE",
            description = "The way to prove identity: basic, bearer, api-key or login (default: any that the contract "
                    + "offers).")
    private @Nullable String authentication;

    @Option(
            names = "--allow",
            paramLabel = "EFFECT",
            split = ",",
            description = "Effects that cases may have on the target beyond reading: write, destructive, spend. What "
                    + "spends must also be named with --only.")
    private List<String> allowed = new ArrayList<>();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            split = ",",
            description = "The only hosts that may be called, *.example.com for every host below one (default: any to "
                    + "read, the loopback address for what --allow says).")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(
            names = "--bind",
            paramLabel = "NAME=VALUE",
            description = "Value of a parameter; NAME is its name, or operationId.name for one operation.")
    private Map<String, String> binds = new LinkedHashMap<>();

    @Option(names = "--known", paramLabel = "FILE", description = "The ledger of known deviations.")
    private @Nullable String known;

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Mixin
    private PaceOptions pace = new PaceOptions();

    /** Returns the host of the target; null for the mock provider. */
    @Nullable
    String host() {
        return baseUrl == null ? null : URI.create(baseUrl).getHost();
    }

    /**
     * Returns the options of a run.
     *
     * @throws UsageException when an option makes no sense
     * @throws dev.chirograph.spec.diagnostic.ContractException when the ledger cannot be read
     */
    ConformanceOptions options(List<NamedContract> contracts, SecretSource secrets, ScenarioOptions scenarios)
            throws IOException {
        AuthenticationMode mode = mode();
        ConformanceOptions.Builder builder = ConformanceOptions.builder();
        pace.apply(builder, baseUrl == null);
        if (baseUrl != null) {
            if (contracts.size() > 1) {
                throw new UsageException(
                        "--base-url is the target of one contract; " + contracts.size() + " are named.");
            }
            builder.baseUrl(UrlArgument.of("--base-url", baseUrl));
            builder.credentials(secrets.needed(mode));
        }
        if (mode != null) {
            builder.authentication(mode);
        }
        allowed.forEach(word -> builder.allow(EffectArgument.of(word)));
        binds.keySet().forEach(name -> bindsSomething(contracts, name));
        binds.forEach(builder::bind);
        if (known != null) {
            builder.deviations(LedgerReader.read(PathArgument.file(known)));
        }
        cases.apply(builder);
        scenarios.apply(builder, contracts);
        allowedHosts.forEach(builder::allowHost);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException("Nothing was sent: " + e.getMessage() + ". Name it with --allow-host.");
        }
    }

    /**
     * Sees to it that each pattern chooses some case that would be sent.
     *
     * @throws UsageException when one does not
     */
    void checkCases(List<NamedContract> contracts) {
        cases.check(contracts);
    }

    /** A name that was mistyped must not look like a run with the values of one's own account. */
    private static void bindsSomething(List<NamedContract> contracts, String name) {
        Set<String> known = new TreeSet<>();
        for (NamedContract contract : contracts) {
            contract.contract()
                    .operations()
                    .forEach(operation ->
                            operation.parameters().forEach(parameter -> add(known, operation.id(), parameter.name())));
            contract.scenarios().stream()
                    .flatMap(document -> document.workflows().stream())
                    .forEach(workflow -> workflow.inputs().keySet().forEach(input -> add(known, workflow.id(), input)));
        }
        if (!known.contains(name)) {
            throw new UsageException("--bind names a parameter, and no operation has '"
                    + DiagnosticPrinter.printable(name) + "'." + Suggestions.question(name, known));
        }
    }

    private static void add(Set<String> known, String owner, String name) {
        known.add(name);
        known.add(owner + "." + name);
    }

    private @Nullable AuthenticationMode mode() {
        String word = authentication;
        if (word == null) {
            return null;
        }
        List<String> words = Arrays.stream(AuthenticationMode.values())
                .map(AuthenticationMode::word)
                .toList();
        return AuthenticationMode.of(word).orElseThrow(() -> Suggestions.unknown("--auth", word, words));
    }
}
