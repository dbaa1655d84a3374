// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1notices/get/responses/200/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code read notices Response}. */
public final class ReadNoticesResponse extends JsonObjectModel {
    private static final Property<Notice> NOTICE = JsonTypes.ref(Notice.class).optional("notice");
    private static final Property<Numbered> NUMBERED = JsonTypes.ref(Numbered.class).optional("numbered");
    private static final Property<Mammal> MAMMAL = JsonTypes.ref(Mammal.class).optional("mammal");
    private static final Property<Stamped> STAMPED = JsonTypes.ref(Stamped.class).optional("stamped");
    private static final Property<Signed> SIGNED = JsonTypes.ref(Signed.class).optional("signed");

    /** How this type is read and written. */
    public static final ObjectType<ReadNoticesResponse> TYPE = ObjectType.<ReadNoticesResponse>of(
            new ReadNoticesResponse(ObjectValues.NONE), NOTICE, NUMBERED, MAMMAL, STAMPED, SIGNED);

    private ReadNoticesResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReadNoticesResponse create(ObjectValues members) {
        return new ReadNoticesResponse(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Alternatives that have the members of the whole anyway. */
    public @Nullable Notice notice() {
        return NOTICE.find(this);
    }

    /** Alternatives that share a member. */
    public @Nullable Numbered numbered() {
        return NUMBERED.find(this);
    }

    /** Alternatives one of which has alternatives that the same property tells apart. */
    public @Nullable Mammal mammal() {
        return MAMMAL.find(this);
    }

    /** Alternatives that have the members of the whole anyway. */
    public @Nullable Stamped stamped() {
        return STAMPED.find(this);
    }

    /** Alternatives that have the members of the whole anyway. */
    public @Nullable Signed signed() {
        return SIGNED.find(this);
    }

    /** Builds a {@link ReadNoticesResponse}. */
    public static final class Builder extends JsonObjectBuilder<ReadNoticesResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReadNoticesResponse#notice()}. */
        public Builder notice(Notice notice) {
            NOTICE.set(this, notice);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#numbered()}. */
        public Builder numbered(Numbered numbered) {
            NUMBERED.set(this, numbered);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#mammal()}. */
        public Builder mammal(Mammal mammal) {
            MAMMAL.set(this, mammal);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#stamped()}. */
        public Builder stamped(Stamped stamped) {
            STAMPED.set(this, stamped);
            return this;
        }

        /** Sets {@link ReadNoticesResponse#signed()}. */
        public Builder signed(Signed signed) {
            SIGNED.set(this, signed);
            return this;
        }
    }
}
