// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends ObjectModel {
    private static final Property<Integer> INT8 = Property.optional("int8", JsonTypes.INTEGER);
    private static final Property<Integer> INT16 = Property.optional("int16", JsonTypes.INTEGER);
    private static final Property<Integer> INT32 = Property.optional("int32", JsonTypes.INTEGER);
    private static final Property<Long> INT64 = Property.optional("int64", JsonTypes.LONG);
    private static final Property<Integer> UINT8 = Property.optional("uint8", JsonTypes.INTEGER);
    private static final Property<BigDecimal> UINT64 = Property.optional("uint64", JsonTypes.DECIMAL);
    private static final Property<Long> DOUBLE_INT = Property.optional("doubleInt", JsonTypes.LONG);
    private static final Property<Long> INTEGER = Property.optional("integer", JsonTypes.LONG);
    private static final Property<BigDecimal> HUGE = Property.optional("huge", JsonTypes.DECIMAL);
    private static final Property<Float> FLOAT = Property.optional("float", JsonTypes.FLOAT);
    private static final Property<Double> DOUBLE = Property.optional("double", JsonTypes.DOUBLE);
    private static final Property<BigDecimal> DECIMAL = Property.optional("decimal", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> DECIMAL128 = Property.optional("decimal128", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> DECIMAL_TEXT = Property.optional("decimalText", JsonTypes.DECIMAL_STRING);
    private static final Property<LocalDate> DATE = Property.optional("date", JsonTypes.DATE);
    private static final Property<OffsetDateTime> DATE_TIME = Property.optional("dateTime", JsonTypes.DATE_TIME);
    private static final Property<String> TIME = Property.optional("time", JsonTypes.STRING);
    private static final Property<String> DURATION = Property.optional("duration", JsonTypes.STRING);
    private static final Property<String> HTTP_DATE = Property.optional("httpDate", JsonTypes.STRING);
    private static final Property<UUID> UUID = Property.optional("uuid", JsonTypes.UUID);
    private static final Property<URI> URI = Property.optional("uri", JsonTypes.URI);
    private static final Property<String> URI_REFERENCE = Property.optional("uriReference", JsonTypes.STRING);
    private static final Property<String> URI_TEMPLATE = Property.optional("uriTemplate", JsonTypes.STRING);
    private static final Property<String> IRI = Property.optional("iri", JsonTypes.STRING);
    private static final Property<String> EMAIL = Property.optional("email", JsonTypes.STRING);
    private static final Property<String> HOSTNAME = Property.optional("hostname", JsonTypes.STRING);
    private static final Property<String> IPV4 = Property.optional("ipv4", JsonTypes.STRING);
    private static final Property<String> IPV6 = Property.optional("ipv6", JsonTypes.STRING);
    private static final Property<byte[]> BYTE = Property.optional("byte", JsonTypes.BASE64);
    private static final Property<String> BASE64URL = Property.optional("base64url", JsonTypes.STRING);
    private static final Property<byte[]> BASE64 = Property.optional("base64", JsonTypes.BASE64);
    private static final Property<String> PASSWORD = Property.optional("password", JsonTypes.SECRET).hidden();
    private static final Property<String> REGEX = Property.optional("regex", JsonTypes.STRING);
    private static final Property<String> JSON_POINTER = Property.optional("jsonPointer", JsonTypes.STRING);
    private static final Property<String> CHAR = Property.optional("char", JsonTypes.STRING);
    private static final Property<String> HTML = Property.optional("html", JsonTypes.STRING);
    private static final Property<String> UNHEARD_OF = Property.optional("unheardOf", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.of(All.class, All::new, INT8, INT16, INT32, INT64, UINT8,
            UINT64, DOUBLE_INT, INTEGER, HUGE, FLOAT, DOUBLE, DECIMAL, DECIMAL128, DECIMAL_TEXT, DATE, DATE_TIME, TIME,
            DURATION, HTTP_DATE, UUID, URI, URI_REFERENCE, URI_TEMPLATE, IRI, EMAIL, HOSTNAME, IPV4, IPV6, BYTE,
            BASE64URL, BASE64, PASSWORD, REGEX, JSON_POINTER, CHAR, HTML, UNHEARD_OF);

    private All(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code int8}. */
    public @Nullable Integer int8() {
        return optional(INT8);
    }

    /** {@code int16}. */
    public @Nullable Integer int16() {
        return optional(INT16);
    }

    /** {@code int32}. */
    public @Nullable Integer int32() {
        return optional(INT32);
    }

    /** {@code int64}. */
    public @Nullable Long int64() {
        return optional(INT64);
    }

    /** {@code uint8}. */
    public @Nullable Integer uint8() {
        return optional(UINT8);
    }

    /** {@code uint64}. */
    public @Nullable BigDecimal uint64() {
        return optional(UINT64);
    }

    /** {@code doubleInt}. */
    public @Nullable Long doubleInt() {
        return optional(DOUBLE_INT);
    }

    /** {@code integer}. */
    public @Nullable Long integer() {
        return optional(INTEGER);
    }

    /** {@code huge}. Maximum: 18446744073709551615. */
    public @Nullable BigDecimal huge() {
        return optional(HUGE);
    }

    /** {@code float}. */
    public @Nullable Float float_() {
        return optional(FLOAT);
    }

    /** {@code double}. */
    public @Nullable Double double_() {
        return optional(DOUBLE);
    }

    /** {@code decimal}. */
    public @Nullable BigDecimal decimal() {
        return optional(DECIMAL);
    }

    /** {@code decimal128}. */
    public @Nullable BigDecimal decimal128() {
        return optional(DECIMAL128);
    }

    /** {@code decimalText}. */
    public @Nullable BigDecimal decimalText() {
        return optional(DECIMAL_TEXT);
    }

    /** {@code date}. */
    public @Nullable LocalDate date() {
        return optional(DATE);
    }

    /** {@code dateTime}. */
    public @Nullable OffsetDateTime dateTime() {
        return optional(DATE_TIME);
    }

    /** {@code time}. */
    public @Nullable String time() {
        return optional(TIME);
    }

    /** {@code duration}. */
    public @Nullable String duration() {
        return optional(DURATION);
    }

    /** {@code httpDate}. */
    public @Nullable String httpDate() {
        return optional(HTTP_DATE);
    }

    /** {@code uuid}. */
    public @Nullable UUID uuid() {
        return optional(UUID);
    }

    /** {@code uri}. */
    public @Nullable URI uri() {
        return optional(URI);
    }

    /** {@code uriReference}. */
    public @Nullable String uriReference() {
        return optional(URI_REFERENCE);
    }

    /** {@code uriTemplate}. */
    public @Nullable String uriTemplate() {
        return optional(URI_TEMPLATE);
    }

    /** {@code iri}. */
    public @Nullable String iri() {
        return optional(IRI);
    }

    /** {@code email}. */
    public @Nullable String email() {
        return optional(EMAIL);
    }

    /** {@code hostname}. */
    public @Nullable String hostname() {
        return optional(HOSTNAME);
    }

    /** {@code ipv4}. */
    public @Nullable String ipv4() {
        return optional(IPV4);
    }

    /** {@code ipv6}. */
    public @Nullable String ipv6() {
        return optional(IPV6);
    }

    /** {@code byte}. */
    public byte @Nullable [] byte_() {
        return optional(BYTE);
    }

    /** {@code base64url}. */
    public @Nullable String base64url() {
        return optional(BASE64URL);
    }

    /** {@code base64}. */
    public byte @Nullable [] base64() {
        return optional(BASE64);
    }

    /** {@code password}. */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /** {@code regex}. */
    public @Nullable String regex() {
        return optional(REGEX);
    }

    /** {@code jsonPointer}. */
    public @Nullable String jsonPointer() {
        return optional(JSON_POINTER);
    }

    /** {@code char}. */
    public @Nullable String char_() {
        return optional(CHAR);
    }

    /** {@code html}. */
    public @Nullable String html() {
        return optional(HTML);
    }

    /** {@code unheardOf}. */
    public @Nullable String unheardOf() {
        return optional(UNHEARD_OF);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link All#int8()}. */
        public Builder int8(int int8) {
            set(INT8, int8);
            return this;
        }

        /** Sets {@link All#int16()}. */
        public Builder int16(int int16) {
            set(INT16, int16);
            return this;
        }

        /** Sets {@link All#int32()}. */
        public Builder int32(int int32) {
            set(INT32, int32);
            return this;
        }

        /** Sets {@link All#int64()}. */
        public Builder int64(long int64) {
            set(INT64, int64);
            return this;
        }

        /** Sets {@link All#uint8()}. */
        public Builder uint8(int uint8) {
            set(UINT8, uint8);
            return this;
        }

        /** Sets {@link All#uint64()}. */
        public Builder uint64(BigDecimal uint64) {
            set(UINT64, uint64);
            return this;
        }

        /** Sets {@link All#doubleInt()}. */
        public Builder doubleInt(long doubleInt) {
            set(DOUBLE_INT, doubleInt);
            return this;
        }

        /** Sets {@link All#integer()}. */
        public Builder integer(long integer) {
            set(INTEGER, integer);
            return this;
        }

        /** Sets {@link All#huge()}. */
        public Builder huge(BigDecimal huge) {
            set(HUGE, huge);
            return this;
        }

        /** Sets {@link All#float_()}. */
        public Builder float_(float float_) {
            set(FLOAT, float_);
            return this;
        }

        /** Sets {@link All#double_()}. */
        public Builder double_(double double_) {
            set(DOUBLE, double_);
            return this;
        }

        /** Sets {@link All#decimal()}. */
        public Builder decimal(BigDecimal decimal) {
            set(DECIMAL, decimal);
            return this;
        }

        /** Sets {@link All#decimal128()}. */
        public Builder decimal128(BigDecimal decimal128) {
            set(DECIMAL128, decimal128);
            return this;
        }

        /** Sets {@link All#decimalText()}. */
        public Builder decimalText(BigDecimal decimalText) {
            set(DECIMAL_TEXT, decimalText);
            return this;
        }

        /** Sets {@link All#date()}. */
        public Builder date(LocalDate date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link All#dateTime()}. */
        public Builder dateTime(OffsetDateTime dateTime) {
            set(DATE_TIME, dateTime);
            return this;
        }

        /** Sets {@link All#time()}. */
        public Builder time(String time) {
            set(TIME, time);
            return this;
        }

        /** Sets {@link All#duration()}. */
        public Builder duration(String duration) {
            set(DURATION, duration);
            return this;
        }

        /** Sets {@link All#httpDate()}. */
        public Builder httpDate(String httpDate) {
            set(HTTP_DATE, httpDate);
            return this;
        }

        /** Sets {@link All#uuid()}. */
        public Builder uuid(UUID uuid) {
            set(UUID, uuid);
            return this;
        }

        /** Sets {@link All#uri()}. */
        public Builder uri(URI uri) {
            set(URI, uri);
            return this;
        }

        /** Sets {@link All#uriReference()}. */
        public Builder uriReference(String uriReference) {
            set(URI_REFERENCE, uriReference);
            return this;
        }

        /** Sets {@link All#uriTemplate()}. */
        public Builder uriTemplate(String uriTemplate) {
            set(URI_TEMPLATE, uriTemplate);
            return this;
        }

        /** Sets {@link All#iri()}. */
        public Builder iri(String iri) {
            set(IRI, iri);
            return this;
        }

        /** Sets {@link All#email()}. */
        public Builder email(String email) {
            set(EMAIL, email);
            return this;
        }

        /** Sets {@link All#hostname()}. */
        public Builder hostname(String hostname) {
            set(HOSTNAME, hostname);
            return this;
        }

        /** Sets {@link All#ipv4()}. */
        public Builder ipv4(String ipv4) {
            set(IPV4, ipv4);
            return this;
        }

        /** Sets {@link All#ipv6()}. */
        public Builder ipv6(String ipv6) {
            set(IPV6, ipv6);
            return this;
        }

        /** Sets {@link All#byte_()}. */
        public Builder byte_(byte[] byte_) {
            set(BYTE, byte_);
            return this;
        }

        /** Sets {@link All#base64url()}. */
        public Builder base64url(String base64url) {
            set(BASE64URL, base64url);
            return this;
        }

        /** Sets {@link All#base64()}. */
        public Builder base64(byte[] base64) {
            set(BASE64, base64);
            return this;
        }

        /** Sets {@link All#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets {@link All#regex()}. */
        public Builder regex(String regex) {
            set(REGEX, regex);
            return this;
        }

        /** Sets {@link All#jsonPointer()}. */
        public Builder jsonPointer(String jsonPointer) {
            set(JSON_POINTER, jsonPointer);
            return this;
        }

        /** Sets {@link All#char_()}. */
        public Builder char_(String char_) {
            set(CHAR, char_);
            return this;
        }

        /** Sets {@link All#html()}. */
        public Builder html(String html) {
            set(HTML, html);
            return this;
        }

        /** Sets {@link All#unheardOf()}. */
        public Builder unheardOf(String unheardOf) {
            set(UNHEARD_OF, unheardOf);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public All build() {
            return new All(objectValues());
        }
    }
}
