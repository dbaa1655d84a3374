package dev.chirograph.conformance.check;

import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The media type and charset are the documented ones. */
final class ContentTypeCheck implements Check {
    private static final Set<String> JSON_CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

    @Override
    public String id() {
        return "content-type";
    }

    @Override
    public String rule() {
        return "The Content-Type is documented for the status; its charset is the documented one, and UTF-8 for JSON.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        Response response = observation.response();
        if (response == null
                || response.content().isEmpty()
                || observation.answer().body().length == 0
                || !observation.replayed().expected().outcome().comparesContent()) {
            return List.of();
        }
        String documented = response.content().stream().map(MediaType::type).collect(Collectors.joining(" or "));
        Optional<String> field = observation.answer().headers().first("Content-Type");
        if (field.isEmpty()) {
            return List.of(finding(observation, "the answer names no media type", documented, "nothing"));
        }
        ContentType sent = ContentType.parse(field.get());
        boolean known = response.content().stream().anyMatch(mediaType -> sent.matches(mediaType.essence()));
        List<Finding> findings = new ArrayList<>();
        if (!known) {
            findings.add(finding(observation, "the media type is " + sent.essence(), documented, field.get()));
        }
        charset(observation, sent)
                .ifPresent(message -> findings.add(finding(observation, message, documented, field.get())));
        return findings;
    }

    private static Optional<String> charset(Observation observation, ContentType sent) {
        String charset = sent.charset();
        MediaType mediaType = observation.mediaType();
        if (charset == null || mediaType == null) {
            return Optional.empty();
        }
        String documented = ContentType.parse(mediaType.type()).charset();
        if (documented != null && !documented.equals(charset)) {
            return Optional.of("the charset is " + charset + ", documented is " + documented);
        }
        return sent.json() && !JSON_CHARSETS.contains(charset)
                ? Optional.of("the charset is " + charset + ", but JSON is always UTF-8 (RFC 8259, 8.1)")
                : Optional.empty();
    }

    private Finding finding(Observation observation, String message, String expected, String actual) {
        return new Finding(
                id(),
                Severity.BREAKING,
                "header/Content-Type",
                message,
                observation.place(),
                expected,
                Excerpt.of(actual));
    }
}
