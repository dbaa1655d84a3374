package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ledger of what a run found, so that a team can begin with what is known and see only what is new. Who is wrong
 * stands as undecided, and each entry ends after 90 days: nobody has looked at it yet.
 */
public final class NewLedger {
    private static final int DAYS = 90;

    private NewLedger() {}

    /** One deviation, wherever in an operation it was found. */
    private record Key(String contract, String operation, String check, String pointer) {}

    /**
     * Writes a new file.
     *
     * @param host of the target; null for the embedded mock provider
     * @return how many entries it has
     * @throws java.nio.file.FileAlreadyExistsException when the file is there, and is left as it is
     * @throws IOException when it cannot be written
     */
    public static int write(ConformanceReport report, @Nullable String host, LocalDate today, Path file)
            throws IOException {
        Map<Key, Set<String>> cases = new LinkedHashMap<>();
        Map<Key, Finding> findings = new LinkedHashMap<>();
        for (CaseReport entry : report.cases()) {
            List<Finding> unknown =
                    entry.findings().subList(entry.known(), entry.findings().size());
            for (Finding finding : unknown) {
                Key key = new Key(
                        entry.contract(), entry.operation(), finding.check(), Checks.withoutIndexes(finding.pointer()));
                cases.computeIfAbsent(key, ignored -> new TreeSet<>()).add(entry.id());
                findings.putIfAbsent(key, finding);
            }
        }
        StringBuilder text = new StringBuilder("deviations:");
        text.append(findings.isEmpty() ? " []\n" : "\n");
        findings.forEach((key, finding) -> {
            Set<String> ids = cases.getOrDefault(key, Set.of());
            String pattern = ids.size() == 1 ? ids.iterator().next() : key.contract() + "/" + key.operation() + "/*";
            line(text, "  - case", pattern);
            line(text, "    check", key.check());
            line(text, "    pointer", key.pointer());
            line(text, "    wrong", "undecided");
            line(text, "    reason", "found on " + today + " by chirograph: " + finding.message());
            if (host != null) {
                line(text, "    environment", host);
            }
            line(text, "    expires", today.plusDays(DAYS).toString());
        });
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return findings.size();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": \"");
        value.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                text.append('\\').append((char) unit);
            } else if (unit < 0x20 || unit > 0x7e) {
                text.append(String.format("\\u%04x", unit));
            } else {
                text.append((char) unit);
            }
        });
        text.append("\"\n");
    }
}
