package dev.chirograph.conformance.mutation;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.ConformanceSession;
import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.mutation.MutationProof.Entry;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.wire.WireAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** Providers that let in whom they should refuse. */
final class AccessMutations {
    private static final List<String> CONTRACTS = List.of("lightlayer", "hostbill", "xsserver", "vpsnet", "limestone");
    private static final int OPERATIONS = 5;

    private AccessMutations() {}

    static List<Entry> of(List<NamedContract> contracts) {
        return List.of(
                ignoring("missing credentials are ignored", CaseCredentials.Kind.NONE, contracts),
                ignoring("malformed credentials are ignored", CaseCredentials.Kind.MALFORMED, contracts),
                ignoring("wrong credentials are ignored", CaseCredentials.Kind.WRONG, contracts));
    }

    /** The bundled contracts have scenarios as well that use a token after its end. */
    static List<Entry> ofBundledContracts() {
        List<Entry> entries = new ArrayList<>(
                of(CONTRACTS.stream().map(NamedContract::bundled).toList()));
        entries.addAll(List.of(
                stale("a token is accepted after logging out", "session/4-refused", "account.get"),
                stale("a token is accepted after it was revoked", "revocation/4-refused", "account.get"),
                stale("a refresh token is accepted after it was revoked", "revocation/3-renew", "auth.refresh")));
        return entries;
    }

    /** A refusal becomes the answer that proper credentials got. */
    private static Entry ignoring(String name, CaseCredentials.Kind kind, List<NamedContract> contracts) {
        Outcome outcome = new Outcome(name);
        for (NamedContract contract : contracts) {
            try (ConformanceSession session = session(contract)) {
                List<ConformanceCase> refused = session.cases().stream()
                        .filter(found -> found.kind() == CaseKind.AUTHENTICATION
                                && found.notTestable() == null
                                && found.credentials().kind() == kind)
                        .limit(OPERATIONS)
                        .toList();
                for (ConformanceCase replayed : refused) {
                    openly(session, replayed, outcome);
                }
            }
        }
        return outcome.entry();
    }

    private static void openly(ConformanceSession session, ConformanceCase replayed, Outcome outcome) {
        MockProvider mock = Objects.requireNonNull(session.mock());
        String operation = replayed.operation().id();
        AtomicReference<WireAnswer> open = new AtomicReference<>();
        Optional<ConformanceCase> let = session.cases().stream()
                .filter(found -> found.operation().equals(replayed.operation())
                        && found.credentials().kind() == CaseCredentials.Kind.PROPER
                        && found.kind() != CaseKind.SCENARIO
                        && found.notTestable() == null)
                .findFirst();
        if (let.isEmpty()) {
            return;
        }
        mock.mutate(operation, answer -> {
            open.set(answer);
            return answer;
        });
        session.run(let.get());
        mock.mutate(operation, answer -> Objects.requireNonNullElse(open.get(), answer));
        outcome.note(session.run(replayed));
        mock.restore();
    }

    /** A call with a token that was taken back gets the last answer with which the call succeeded. */
    private static Entry stale(String name, String step, String operation) {
        Outcome outcome = new Outcome(name);
        for (String contract : List.of("lightlayer", "hostbill")) {
            try (ConformanceSession session = session(NamedContract.bundled(contract))) {
                MockProvider mock = Objects.requireNonNull(session.mock());
                ConformanceCase replayed = session.cases().stream()
                        .filter(found -> found.id().equals(contract + "/scenarios/" + step))
                        .findFirst()
                        .orElseThrow();
                AtomicReference<WireAnswer> open = new AtomicReference<>();
                mock.mutate(operation, answer -> {
                    if (answer.status() / 100 == 2) {
                        open.set(answer);
                    }
                    return Objects.requireNonNullElse(open.get(), answer.withStatus(200));
                });
                outcome.note(session.run(replayed));
            }
        }
        return outcome.entry();
    }

    private static ConformanceSession session(NamedContract contract) {
        return ConformanceRun.of(List.of(contract), ConformanceOptions.builder().build())
                .open();
    }

    /** Collects what was found of one way. */
    private static final class Outcome {
        private final String name;
        private final List<String> missed = new ArrayList<>();
        private final TreeSet<String> checks = new TreeSet<>();
        private int applied;

        private Outcome(String name) {
            this.name = name;
        }

        private void note(CaseReport report) {
            applied++;
            report.findings().stream().map(Finding::check).forEach(checks::add);
            if (report.findings().stream().noneMatch(finding -> finding.check().equals("auth"))) {
                missed.add(report.id() + " " + report.verdict().word() + " " + report.reason());
            }
        }

        private Entry entry() {
            return new Entry(name, applied, missed, List.copyOf(checks));
        }
    }
}
