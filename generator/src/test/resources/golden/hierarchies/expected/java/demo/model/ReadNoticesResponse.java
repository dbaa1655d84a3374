// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1notices/get/responses/200/content/application~1json/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code read notices Response}. */
public final class ReadNoticesResponse extends ObjectModel {
    private static final Property<Notice> NOTICE = Property.optional("notice", () -> Notice.TYPE);
    private static final Property<Numbered> NUMBERED = Property.optional("numbered", () -> Numbered.TYPE);
    private static final Property<Mammal> MAMMAL = Property.optional("mammal", () -> Mammal.TYPE);
    private static final Property<Stamped> STAMPED = Property.optional("stamped", () -> Stamped.TYPE);
    private static final Property<Signed> SIGNED = Property.optional("signed", () -> Signed.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<ReadNoticesResponse> TYPE = ObjectType.of(ReadNoticesResponse.class,
            ReadNoticesResponse::new, NOTICE, NUMBERED, MAMMAL, STAMPED, SIGNED);

    private ReadNoticesResponse(ObjectValues values) {
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

    /** Alternatives that have the members of the whole anyway. */
    public @Nullable Notice notice() {
        return optional(NOTICE);
    }

    /** Alternatives that share a member. */
    public @Nullable Numbered numbered() {
        return optional(NUMBERED);
    }

    /** Alternatives one of which has alternatives that the same property tells apart. */
    public @Nullable Mammal mammal() {
        return optional(MAMMAL);
    }

    /** Alternatives that have the members of the whole anyway. */
    public @Nullable Stamped stamped() {
        return optional(STAMPED);
    }

    /** Alternatives that have the members of the whole anyway. */
    public @Nullable Signed signed() {
        return optional(SIGNED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ReadNoticesResponse}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ReadNoticesResponse#notice()}. */
        public Builder notice(Notice notice) {
            set(NOTICE, notice);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#numbered()}. */
        public Builder numbered(Numbered numbered) {
            set(NUMBERED, numbered);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#mammal()}. */
        public Builder mammal(Mammal mammal) {
            set(MAMMAL, mammal);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#stamped()}. */
        public Builder stamped(Stamped stamped) {
            set(STAMPED, stamped);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#signed()}. */
        public Builder signed(Signed signed) {
            set(SIGNED, signed);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public ReadNoticesResponse build() {
            return new ReadNoticesResponse(objectValues());
        }
    }
}
