package dev.chirograph.conformance.wire;

/** What is shown in place of credentials: variables of the shell, of the names that the command line reads them from. */
public final class SecretVariables {
    /** Value of an {@code Authorization} header, in place of HTTP Basic (RFC 7617). */
    public static final String BASIC = "Basic ${CHIROGRAPH_USERNAME}:${CHIROGRAPH_PASSWORD}";

    /** Value of an {@code Authorization} header, in place of HTTP Bearer (RFC 6750). */
    public static final String BEARER = "Bearer ${CHIROGRAPH_TOKEN}";

    /** In place of an API key. */
    public static final String API_KEY = "${CHIROGRAPH_API_KEY}";

    private SecretVariables() {}
}
