package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.CurlLine;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Provenance;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the reports of cases: the one place where texts from outside are cleared of secrets. */
final class CaseReporter {
    private static final int LONGEST = 20_000;

    private final Contract contract;
    private final String baseUrl;
    private final Secrets secrets;
    private final SecretValues values;

    CaseReporter(Contract contract, String baseUrl, Secrets secrets) {
        this.contract = contract;
        this.baseUrl = baseUrl;
        this.secrets = secrets;
        this.values = new SecretValues(contract, secrets);
    }

    CaseReport unsent(ConformanceCase unsent, Verdict verdict, String reason) {
        return new CaseReport(
                unsent.id(),
                unsent.subject().name(),
                unsent.operation().id(),
                unsent.kind().word(),
                verdict,
                secrets.hide(reason),
                List.of(),
                0,
                contract.locator().locate(unsent.operation().pointer()),
                provenance(unsent),
                null,
                null,
                documented(unsent),
                null,
                Duration.ZERO);
    }

    CaseReport sent(ConformanceCase replayed, Judgement judgement, WireRequest shown, Attempt attempt) {
        String text = attempt.text();
        WireAnswer answer = attempt.answer();
        values.collect(replayed);
        if (attempt.body() != null) {
            values.collect(replayed, attempt.body());
        }
        if (answer != null) {
            values.collect(answer.headers());
        }
        return new CaseReport(
                replayed.id(),
                replayed.subject().name(),
                replayed.operation().id(),
                replayed.kind().word(),
                judgement.verdict(),
                replayed.note(),
                judgement.findings().stream()
                        .map(finding -> cleared(replayed, finding))
                        .toList(),
                judgement.known(),
                contract.locator().locate(replayed.operation().pointer()),
                provenance(replayed),
                CurlLine.of(secrets.hide(baseUrl), secrets.hide(shown)),
                answer == null ? null : answer.status(),
                documented(replayed),
                answer == null ? null : shortened(secrets.hide(text)),
                attempt.duration(),
                replayed.values(),
                0);
    }

    private Finding cleared(ConformanceCase replayed, Finding finding) {
        return new Finding(
                finding.check(),
                finding.severity(),
                secrets.hide(finding.pointer()),
                secrets.hide(finding.message()),
                finding.contract(),
                finding.expected() == null ? null : secrets.hide(finding.expected()),
                finding.actual() == null ? null : secrets.hide(finding.actual()),
                source(replayed, finding));
    }

    private @Nullable Provenance source(ConformanceCase replayed, Finding finding) {
        Provenance stated = finding.source() != null
                ? finding.source()
                : Sources.of(contract, finding.contract().pointer());
        return stated == null ? provenance(replayed) : stated;
    }

    private @Nullable String documented(ConformanceCase replayed) {
        Example answer = replayed.expected().answer();
        JsonNode value = answer == null ? null : answer.value();
        if (value == null) {
            return null;
        }
        return shortened(secrets.hide(value.isTextual() ? value.textValue() : Json.pretty(value)));
    }

    private static @Nullable Provenance provenance(ConformanceCase replayed) {
        Example answer = replayed.expected().answer();
        Provenance own = answer == null ? null : answer.provenance();
        return own != null ? own : replayed.operation().provenance();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
