package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.error.SyntaxException;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.xml.XmlDecoder;
import dev.chirograph.client.xml.XmlElement;
import dev.chirograph.client.xml.XmlParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One answer as a {@link Transport} received it: buffered, or a stream that must be closed. */
public final class Response {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] bytes;
    private final @Nullable InputStream stream;
    private final @Nullable String operation;
    private @Nullable JsonNode json;
    private @Nullable XmlElement xml;

    private Response(
            int status, HttpHeaders headers, byte[] bytes, @Nullable InputStream stream, @Nullable String operation) {
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
        this.stream = stream;
        this.operation = operation;
    }

    /** Returns a buffered answer. */
    public static Response of(int status, HttpHeaders headers, byte[] bytes) {
        return new Response(status, headers, bytes, null, null);
    }

    /** Returns an answer whose body is read while it comes. */
    public static Response of(int status, HttpHeaders headers, InputStream stream) {
        return new Response(status, headers, new byte[0], stream, null);
    }

    /**
     * Returns the same answer, whose exceptions name the call that it came to.
     *
     * @param operationId of the call
     */
    public Response to(String operationId) {
        return new Response(status, headers, bytes, stream, operationId);
    }

    /** Returns the operationId of the call, or null when it is not known. */
    @Nullable
    String operation() {
        return operation;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /** Returns the bytes of a buffered answer; none of a streamed one. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns whether the body is a stream. */
    public boolean streamed() {
        return stream != null;
    }

    /** Returns the body as a stream: the one that comes, or the buffered bytes. */
    public InputStream stream() {
        return stream != null ? stream : new ByteArrayInputStream(bytes);
    }

    /** Returns the media type of the body; {@code application/octet-stream} where the answer does not say. */
    public MediaType mediaType() {
        return MediaType.parse(headers.firstValue("Content-Type").orElse(""));
    }

    /**
     * Returns the buffered body as JSON, whatever media type it claims.
     *
     * @throws dev.chirograph.client.json.JsonSyntaxException when it is none
     */
    public JsonNode json() {
        JsonNode parsed = json;
        if (parsed == null) {
            parsed = inCharset(Json::parse, Json::parse);
            json = parsed;
        }
        return parsed;
    }

    /**
     * Returns the root element of the buffered body.
     *
     * @throws dev.chirograph.client.xml.XmlSyntaxException when it is no XML
     */
    public XmlElement xml() {
        XmlElement parsed = xml;
        if (parsed == null) {
            parsed = inCharset(XmlParser::parse, XmlParser::parse);
            xml = parsed;
        }
        return parsed;
    }

    /**
     * Returns the buffered body as JSON of a type, read as XML where it claims to be that.
     *
     * @throws dev.chirograph.client.error.SyntaxException when it is neither
     */
    public JsonNode tree(JsonType<?> type) {
        return mediaType().isXml() ? XmlDecoder.decode(xml(), type) : json();
    }

    /** JSON and XML tell their charset themselves; the one that the media type names is tried after that. */
    private <T> T inCharset(Function<byte[], T> itself, Function<String, T> decoded) {
        try {
            return itself.apply(bytes);
        } catch (SyntaxException broken) {
            Charset named = mediaType().charset();
            if (named.equals(StandardCharsets.UTF_8)) {
                throw broken;
            }
            return decoded.apply(new String(bytes, named));
        }
    }

    /** Returns the status alone. */
    @Override
    public String toString() {
        return "Response[" + status + "]";
    }
}
