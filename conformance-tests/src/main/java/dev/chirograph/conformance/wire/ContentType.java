package dev.chirograph.conformance.wire;

import dev.chirograph.spec.model.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The value of a {@code Content-Type} field (RFC 9110, 8.3).
 *
 * @param essence type and subtype in lower case, without parameters
 * @param charset value of the {@code charset} parameter in lower case and without quotes, or null
 */
public record ContentType(String essence, @Nullable String charset) {

    /** Reads a field value; what cannot be read becomes part of the essence, which then matches nothing. */
    public static ContentType parse(String value) {
        String[] parts = value.split(";", -1);
        String charset = null;
        for (int index = 1; index < parts.length; index++) {
            String part = parts[index].strip();
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase("charset")) {
                charset = part.substring(equals + 1).strip().replace("\"", "").toLowerCase(Locale.ROOT);
            }
        }
        return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    /** Returns what may be sent for a range: the usual type of its kind; null for a range of which none is usual. */
    public @Nullable String concrete() {
        return switch (essence) {
            case "*/*", "*", "application/*" -> "application/json";
            case "text/*" -> "text/plain";
            case "image/*" -> "image/png";
            case "audio/*" -> "audio/mpeg";
            case "video/*" -> "video/mp4";
            case "font/*" -> "font/woff2";
            default -> essence.contains("*") ? null : essence;
        };
    }

    /** Returns whether the content is one JSON text. */
    public boolean json() {
        return MediaType.json(essence);
    }

    /** Returns whether the content is XML. */
    public boolean xml() {
        return essence.equals("application/xml") || essence.equals("text/xml") || essence.endsWith("+xml");
    }

    /** Returns whether the content is an HTML form in the query's notation. */
    public boolean form() {
        return essence.equals("application/x-www-form-urlencoded");
    }

    /** Returns whether the content is several parts. */
    public boolean multipart() {
        return essence.startsWith("multipart/");
    }

    /**
     * Returns whether this type belongs to a range (RFC 9110, 12.5.1).
     *
     * @param range in lower case: {@code application/json}, {@code image/*}, {@code *}{@code /*} or, as some write it, {@code *}
     */
    public boolean matches(String range) {
        if (range.equals("*/*") || range.equals("*") || range.equals(essence)) {
            return true;
        }
        return range.endsWith("/*") && essence.startsWith(range.substring(0, range.length() - 1));
    }
}
