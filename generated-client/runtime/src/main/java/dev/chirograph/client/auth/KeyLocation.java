package dev.chirograph.client.auth;

/** Where an API key travels. */
public enum KeyLocation {
    /** In a header. */
    HEADER,
    /** In the query; it is left out of messages. */
    QUERY,
    /** In a cookie. */
    COOKIE
}
