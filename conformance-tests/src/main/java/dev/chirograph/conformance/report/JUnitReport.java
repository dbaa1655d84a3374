package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as JUnit XML, which build servers and IDEs show: a suite for each contract, a test for each case, the
 * operation as its class.
 */
public final class JUnitReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Returns the report as an XML document. */
    public static String write(ConformanceReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new JUnitReport(writer).document(report);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report could not be written as XML", e);
        }
        return text.toString();
    }

    private void document(ConformanceReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        Summary summary = report.summary();
        int deviations = report.ledger().isEmpty() ? 0 : 1;
        attribute("name", "Conformance");
        attribute("tests", Integer.toString(summary.cases() + deviations));
        attribute("failures", Integer.toString(summary.broken() + deviations));
        attribute("errors", "0");
        attribute("time", seconds(report.run().duration()));
        for (ContractReport contract : report.contracts()) {
            List<CaseReport> own = report.cases().stream()
                    .filter(entry -> entry.contract().equals(contract.name()))
                    .toList();
            suite(report, contract, own);
        }
        if (!report.ledger().isEmpty()) {
            ledger(report.run().started(), report.ledger());
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(ConformanceReport report, ContractReport contract, List<CaseReport> cases)
            throws XMLStreamException {
        Summary summary = contract.summary();
        Duration total = cases.stream().map(CaseReport::duration).reduce(Duration.ZERO, Duration::plus);
        startSuite(
                contract.name(),
                report.run().started(),
                summary.cases(),
                summary.broken() + summary.flaky(),
                summary.notTestable() + summary.skipped(),
                total);
        for (CaseReport entry : cases) {
            test(entry);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void startSuite(String name, Instant started, int tests, int failures, int skipped, Duration total)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", Integer.toString(tests));
        attribute("failures", Integer.toString(failures));
        attribute("errors", "0");
        attribute("skipped", Integer.toString(skipped));
        attribute("time", seconds(total));
        // The schema that build servers share knows neither fractions of seconds nor zones.
        attribute("timestamp", TIME.format(started));
    }

    private void test(CaseReport entry) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", entry.contract() + "." + entry.operation());
        attribute("name", entry.name());
        attribute("time", seconds(entry.duration()));
        if (entry.verdict().failing()) {
            Finding first = entry.findings().get(entry.known());
            xml.writeStartElement("failure");
            attribute("type", first.check());
            attribute("message", first.message());
            xml.writeCharacters(printable(details(entry)));
            xml.writeEndElement();
        } else if (entry.verdict() == Verdict.NOT_TESTABLE || entry.verdict() == Verdict.SKIPPED_UNSAFE) {
            xml.writeStartElement("skipped");
            attribute("message", String.valueOf(entry.reason()));
            xml.writeEndElement();
        } else if (!entry.findings().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(printable(entry.verdict().word() + "\n" + details(entry)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void ledger(Instant started, List<String> complaints) throws XMLStreamException {
        startSuite("known-deviations", started, 1, 1, 0, Duration.ZERO);
        xml.writeStartElement("testcase");
        attribute("classname", "known-deviations");
        attribute("name", "are still true");
        attribute("time", seconds(Duration.ZERO));
        xml.writeStartElement("failure");
        attribute("type", "known-deviations");
        attribute("message", complaints.get(0));
        xml.writeCharacters(printable(String.join("\n", complaints)));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String details(CaseReport entry) {
        String findings = entry.findings().stream()
                .map(finding -> finding.contract().place() + ": "
                        + (finding.pointer().isEmpty() ? "" : finding.pointer() + ": ") + finding.message() + " ["
                        + finding.check() + "]" + detail("expected", finding.expected())
                        + detail("actual", finding.actual())
                        + detail("says", SourceLine.of(finding.source())))
                .collect(Collectors.joining("\n"));
        String reason = entry.reason() == null ? "" : entry.reason() + "\n";
        return reason + findings + (entry.curl() == null ? "" : "\n" + entry.curl());
    }

    private static String detail(String name, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : "\n    " + name + ": " + text;
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, printable(value));
    }

    /** XML 1.0 has no way to write most control characters, not even escaped. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            boolean allowed = character == '\n'
                    || character == '\t'
                    || (character >= 0x20 && character <= 0xD7FF && character != 0x7F)
                    || (character >= 0xE000 && character <= 0xFFFD)
                    || character >= 0x10000;
            if (allowed) {
                printable.appendCodePoint(character);
            } else {
                printable.append(String.format("\\u%04x", character));
            }
        });
        return printable.toString();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
    }
}
