package dev.chirograph.conformance.schema;

import dev.chirograph.spec.model.Schema;
import java.util.Map;

/** Makes strings that fit format, pattern and length of a schema. */
final class SampleText {
    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("date", "2024-01-31"),
            Map.entry("date-time", "2024-01-31T12:00:00Z"),
            Map.entry("time", "12:00:00Z"),
            Map.entry("duration", "P1D"),
            Map.entry("email", "user@example.com"),
            Map.entry("hostname", "host.example.com"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("uri", "https://example.com/"),
            Map.entry("uri-reference", "/example"),
            Map.entry("uuid", "123e4567-e89b-42d3-a456-426614174000"),
            Map.entry("byte", "ZXhhbXBsZQ=="),
            Map.entry("decimal", "1.50"),
            Map.entry("int32", "1"),
            Map.entry("int64", "1"),
            Map.entry("password", "example-password"));
    private static final int LONGEST = 100_000;

    private SampleText() {}

    static String fitting(Schema schema) {
        Schema.Limits limits = schema.limits();
        String text = BY_FORMAT.getOrDefault(schema.format() == null ? "" : schema.format(), "text");
        int least = limits.minLength() == null ? 0 : Math.min(limits.minLength(), LONGEST);
        if (limits.pattern() != null) {
            text = PatternSample.matching(limits.pattern(), text, least);
        } else if (text.length() < least) {
            text = text + "x".repeat(least - text.length());
        }
        Integer most = limits.maxLength();
        return most != null && most >= 0 && text.length() > most ? text.substring(0, most) : text;
    }
}
