// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends JsonObjectModel {
    private static final Property<Integer> INT8 = JsonTypes.INTEGER.optional("int8");
    private static final Property<Integer> INT16 = JsonTypes.INTEGER.optional("int16");
    private static final Property<Integer> INT32 = JsonTypes.INTEGER.optional("int32");
    private static final Property<Long> INT64 = JsonTypes.LONG.optional("int64");
    private static final Property<Integer> UINT8 = JsonTypes.INTEGER.optional("uint8");
    private static final Property<BigDecimal> UINT64 = JsonTypes.DECIMAL.optional("uint64");
    private static final Property<Long> DOUBLE_INT = JsonTypes.LONG.optional("doubleInt");
    private static final Property<Long> INTEGER = JsonTypes.LONG.optional("integer");
    private static final Property<BigDecimal> HUGE = JsonTypes.DECIMAL.optional("huge");
    private static final Property<Double> FLOAT = JsonTypes.DOUBLE.optional("float");
    private static final Property<Double> DOUBLE = JsonTypes.DOUBLE.optional("double");
    private static final Property<BigDecimal> DECIMAL = JsonTypes.DECIMAL.optional("decimal");
    private static final Property<BigDecimal> DECIMAL128 = JsonTypes.DECIMAL.optional("decimal128");
    private static final Property<BigDecimal> DECIMAL_TEXT = JsonTypes.DECIMAL_STRING.optional("decimalText");
    private static final Property<LocalDate> DATE = JsonTypes.DATE.optional("date");
    private static final Property<OffsetDateTime> DATE_TIME = JsonTypes.DATE_TIME.optional("dateTime");
    private static final Property<String> TIME = JsonTypes.STRING.optional("time");
    private static final Property<String> DURATION = JsonTypes.STRING.optional("duration");
    private static final Property<String> HTTP_DATE = JsonTypes.STRING.optional("httpDate");
    private static final Property<UUID> UUID = JsonTypes.UUID.optional("uuid");
    private static final Property<URI> URI = JsonTypes.URI.optional("uri");
    private static final Property<String> URI_REFERENCE = JsonTypes.STRING.optional("uriReference");
    private static final Property<String> URI_TEMPLATE = JsonTypes.STRING.optional("uriTemplate");
    private static final Property<String> IRI = JsonTypes.STRING.optional("iri");
    private static final Property<String> EMAIL = JsonTypes.STRING.optional("email");
    private static final Property<String> HOSTNAME = JsonTypes.STRING.optional("hostname");
    private static final Property<String> IPV4 = JsonTypes.STRING.optional("ipv4");
    private static final Property<String> IPV6 = JsonTypes.STRING.optional("ipv6");
    private static final Property<byte[]> BYTE = JsonTypes.BASE64.optional("byte");
    private static final Property<String> BASE64URL = JsonTypes.STRING.optional("base64url");
    private static final Property<byte[]> BASE64 = JsonTypes.BASE64.optional("base64");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.optional("password").hidden();
    private static final Property<String> REGEX = JsonTypes.STRING.optional("regex");
    private static final Property<String> JSON_POINTER = JsonTypes.STRING.optional("jsonPointer");
    private static final Property<String> CHAR = JsonTypes.STRING.optional("char");
    private static final Property<String> HTML = JsonTypes.STRING.optional("html");
    private static final Property<String> UNHEARD_OF = JsonTypes.STRING.optional("unheardOf");

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.<All>of(new All(ObjectValues.NONE), INT8, INT16, INT32, INT64,
            UINT8, UINT64, DOUBLE_INT, INTEGER, HUGE, FLOAT, DOUBLE, DECIMAL, DECIMAL128, DECIMAL_TEXT, DATE, DATE_TIME,
            TIME, DURATION, HTTP_DATE, UUID, URI, URI_REFERENCE, URI_TEMPLATE, IRI, EMAIL, HOSTNAME, IPV4, IPV6, BYTE,
            BASE64URL, BASE64, PASSWORD, REGEX, JSON_POINTER, CHAR, HTML, UNHEARD_OF);

    private All(ObjectValues values) {
        super(values);
    }

    @Override
    protected All create(ObjectValues members) {
        return new All(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code int8}. */
    public @Nullable Integer int8() {
        return INT8.find(this);
    }

    /** {@code int16}. */
    public @Nullable Integer int16() {
        return INT16.find(this);
    }

    /** {@code int32}. */
    public @Nullable Integer int32() {
        return INT32.find(this);
    }

    /** {@code int64}. */
    public @Nullable Long int64() {
        return INT64.find(this);
    }

    /** {@code uint8}. */
    public @Nullable Integer uint8() {
        return UINT8.find(this);
    }

    /** {@code uint64}. */
    public @Nullable BigDecimal uint64() {
        return UINT64.find(this);
    }

    /** {@code doubleInt}. */
    public @Nullable Long doubleInt() {
        return DOUBLE_INT.find(this);
    }

    /** {@code integer}. */
    public @Nullable Long integer() {
        return INTEGER.find(this);
    }

    /** {@code huge}. Maximum: 18446744073709551615. */
    public @Nullable BigDecimal huge() {
        return HUGE.find(this);
    }

    /** {@code float}. */
    public @Nullable Double float_() {
        return FLOAT.find(this);
    }

    /** {@code double}. */
    public @Nullable Double double_() {
        return DOUBLE.find(this);
    }

    /** {@code decimal}. */
    public @Nullable BigDecimal decimal() {
        return DECIMAL.find(this);
    }

    /** {@code decimal128}. */
    public @Nullable BigDecimal decimal128() {
        return DECIMAL128.find(this);
    }

    /** {@code decimalText}. */
    public @Nullable BigDecimal decimalText() {
        return DECIMAL_TEXT.find(this);
    }

    /** {@code date}. */
    public @Nullable LocalDate date() {
        return DATE.find(this);
    }

    /** {@code dateTime}. */
    public @Nullable OffsetDateTime dateTime() {
        return DATE_TIME.find(this);
    }

    /** {@code time}. */
    public @Nullable String time() {
        return TIME.find(this);
    }

    /** {@code duration}. */
    public @Nullable String duration() {
        return DURATION.find(this);
    }

    /** {@code httpDate}. */
    public @Nullable String httpDate() {
        return HTTP_DATE.find(this);
    }

    /** {@code uuid}. */
    public @Nullable UUID uuid() {
        return UUID.find(this);
    }

    /** {@code uri}. */
    public @Nullable URI uri() {
        return URI.find(this);
    }

    /** {@code uriReference}. */
    public @Nullable String uriReference() {
        return URI_REFERENCE.find(this);
    }

    /** {@code uriTemplate}. */
    public @Nullable String uriTemplate() {
        return URI_TEMPLATE.find(this);
    }

    /** {@code iri}. */
    public @Nullable String iri() {
        return IRI.find(this);
    }

    /** {@code email}. */
    public @Nullable String email() {
        return EMAIL.find(this);
    }

    /** {@code hostname}. */
    public @Nullable String hostname() {
        return HOSTNAME.find(this);
    }

    /** {@code ipv4}. */
    public @Nullable String ipv4() {
        return IPV4.find(this);
    }

    /** {@code ipv6}. */
    public @Nullable String ipv6() {
        return IPV6.find(this);
    }

    /** {@code byte}. */
    public byte @Nullable [] byte_() {
        return BYTE.find(this);
    }

    /** {@code base64url}. */
    public @Nullable String base64url() {
        return BASE64URL.find(this);
    }

    /** {@code base64}. */
    public byte @Nullable [] base64() {
        return BASE64.find(this);
    }

    /** {@code password}. */
    public @Nullable String password() {
        return PASSWORD.find(this);
    }

    /** {@code regex}. */
    public @Nullable String regex() {
        return REGEX.find(this);
    }

    /** {@code jsonPointer}. */
    public @Nullable String jsonPointer() {
        return JSON_POINTER.find(this);
    }

    /** {@code char}. */
    public @Nullable String char_() {
        return CHAR.find(this);
    }

    /** {@code html}. */
    public @Nullable String html() {
        return HTML.find(this);
    }

    /** {@code unheardOf}. */
    public @Nullable String unheardOf() {
        return UNHEARD_OF.find(this);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends JsonObjectBuilder<All, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link All#int8()}. */
        public Builder int8(int int8) {
            INT8.set(this, int8);
            return this;
        }

        /** Sets {@link All#int16()}. */
        public Builder int16(int int16) {
            INT16.set(this, int16);
            return this;
        }

        /** Sets {@link All#int32()}. */
        public Builder int32(int int32) {
            INT32.set(this, int32);
            return this;
        }

        /** Sets {@link All#int64()}. */
        public Builder int64(long int64) {
            INT64.set(this, int64);
            return this;
        }

        /** Sets {@link All#uint8()}. */
        public Builder uint8(int uint8) {
            UINT8.set(this, uint8);
            return this;
        }

        /** Sets {@link All#uint64()}. */
        public Builder uint64(BigDecimal uint64) {
            UINT64.set(this, uint64);
            return this;
        }

        /** Sets {@link All#doubleInt()}. */
        public Builder doubleInt(long doubleInt) {
            DOUBLE_INT.set(this, doubleInt);
            return this;
        }

        /** Sets {@link All#integer()}. */
        public Builder integer(long integer) {
            INTEGER.set(this, integer);
            return this;
        }

        /** Sets {@link All#huge()}. */
        public Builder huge(BigDecimal huge) {
            HUGE.set(this, huge);
            return this;
        }

        /** Sets {@link All#float_()}. */
        public Builder float_(double float_) {
            FLOAT.set(this, float_);
            return this;
        }

        /** Sets {@link All#double_()}. */
        public Builder double_(double double_) {
            DOUBLE.set(this, double_);
            return this;
        }

        /** Sets {@link All#decimal()}. */
        public Builder decimal(BigDecimal decimal) {
            DECIMAL.set(this, decimal);
            return this;
        }

        /** Sets {@link All#decimal128()}. */
        public Builder decimal128(BigDecimal decimal128) {
            DECIMAL128.set(this, decimal128);
            return this;
        }

        /** Sets {@link All#decimalText()}. */
        public Builder decimalText(BigDecimal decimalText) {
            DECIMAL_TEXT.set(this, decimalText);
            return this;
        }

        /** Sets {@link All#date()}. */
        public Builder date(LocalDate date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link All#dateTime()}. */
        public Builder dateTime(OffsetDateTime dateTime) {
            DATE_TIME.set(this, dateTime);
            return this;
        }

        /** Sets {@link All#time()}. */
        public Builder time(String time) {
            TIME.set(this, time);
            return this;
        }

        /** Sets {@link All#duration()}. */
        public Builder duration(String duration) {
            DURATION.set(this, duration);
            return this;
        }

        /** Sets {@link All#httpDate()}. */
        public Builder httpDate(String httpDate) {
            HTTP_DATE.set(this, httpDate);
            return this;
        }

        /** Sets {@link All#uuid()}. */
        public Builder uuid(UUID uuid) {
            UUID.set(this, uuid);
            return this;
        }

        /** Sets {@link All#uri()}. */
        public Builder uri(URI uri) {
            URI.set(this, uri);
            return this;
        }

        /** Sets {@link All#uriReference()}. */
        public Builder uriReference(String uriReference) {
            URI_REFERENCE.set(this, uriReference);
            return this;
        }

        /** Sets {@link All#uriTemplate()}. */
        public Builder uriTemplate(String uriTemplate) {
            URI_TEMPLATE.set(this, uriTemplate);
            return this;
        }

        /** Sets {@link All#iri()}. */
        public Builder iri(String iri) {
            IRI.set(this, iri);
            return this;
        }

        /** Sets {@link All#email()}. */
        public Builder email(String email) {
            EMAIL.set(this, email);
            return this;
        }

        /** Sets {@link All#hostname()}. */
        public Builder hostname(String hostname) {
            HOSTNAME.set(this, hostname);
            return this;
        }

        /** Sets {@link All#ipv4()}. */
        public Builder ipv4(String ipv4) {
            IPV4.set(this, ipv4);
            return this;
        }

        /** Sets {@link All#ipv6()}. */
        public Builder ipv6(String ipv6) {
            IPV6.set(this, ipv6);
            return this;
        }

        /** Sets {@link All#byte_()}. */
        public Builder byte_(byte[] byte_) {
            BYTE.set(this, byte_);
            return this;
        }

        /** Sets {@link All#base64url()}. */
        public Builder base64url(String base64url) {
            BASE64URL.set(this, base64url);
            return this;
        }

        /** Sets {@link All#base64()}. */
        public Builder base64(byte[] base64) {
            BASE64.set(this, base64);
            return this;
        }

        /** Sets {@link All#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }

        /** Sets {@link All#regex()}. */
        public Builder regex(String regex) {
            REGEX.set(this, regex);
            return this;
        }

        /** Sets {@link All#jsonPointer()}. */
        public Builder jsonPointer(String jsonPointer) {
            JSON_POINTER.set(this, jsonPointer);
            return this;
        }

        /** Sets {@link All#char_()}. */
        public Builder char_(String char_) {
            CHAR.set(this, char_);
            return this;
        }

        /** Sets {@link All#html()}. */
        public Builder html(String html) {
            HTML.set(this, html);
            return this;
        }

        /** Sets {@link All#unheardOf()}. */
        public Builder unheardOf(String unheardOf) {
            UNHEARD_OF.set(this, unheardOf);
            return this;
        }
    }
}
