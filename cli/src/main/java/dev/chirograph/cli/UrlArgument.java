package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import java.net.URI;
import java.net.URISyntaxException;

/** The base URL of a provider. */
final class UrlArgument {
    private UrlArgument() {}

    /**
     * Returns the base URL that a text means.
     *
     * @param option the option that has the text, for the message
     * @throws UsageException when it is none that a run could be sent to; does not repeat it, since it may hold a password
     */
    static URI of(String option, String text) {
        try {
            URI url = new URI(text);
            ConformanceOptions.builder().baseUrl(url);
            return url;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new UsageException(
                    option + " begins with http:// or https:// and a host, and has no user name, query or fragment.");
        }
    }
}
