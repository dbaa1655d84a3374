// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1overlaps/get/responses/200/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code read overlaps Response}. */
public final class ReadOverlapsResponse extends JsonObjectModel {
    private static final Property<ReadOverlapsResponseWidth> WIDTH =
            JsonTypes.ref(ReadOverlapsResponseWidth.class).optional("width");
    private static final Property<ReadOverlapsResponseHeight> HEIGHT =
            JsonTypes.ref(ReadOverlapsResponseHeight.class).optional("height");
    private static final Property<Person> OWNER = JsonTypes.ref(Person.class).optional("owner");
    private static final Property<ReadOverlapsResponseState> STATE =
            JsonTypes.ref(ReadOverlapsResponseState.class).optional("state");
    private static final Property<String> GRADE = JsonTypes.STRING.optional("grade").constant("first");

    /** How this type is read and written. */
    public static final ObjectType<ReadOverlapsResponse> TYPE = ObjectType.<ReadOverlapsResponse>of(
            new ReadOverlapsResponse(ObjectValues.NONE), WIDTH, HEIGHT, OWNER, STATE, GRADE);

    private ReadOverlapsResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReadOverlapsResponse create(ObjectValues members) {
        return new ReadOverlapsResponse(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code width}. */
    public @Nullable ReadOverlapsResponseWidth width() {
        return WIDTH.find(this);
    }

    /** {@code height}. */
    public @Nullable ReadOverlapsResponseHeight height() {
        return HEIGHT.find(this);
    }

    /** Who has it. */
    public @Nullable Person owner() {
        return OWNER.find(this);
    }

    /** {@code state}. */
    public @Nullable ReadOverlapsResponseState state() {
        return STATE.find(this);
    }

    /** {@code grade}. */
    public @Nullable String grade() {
        return GRADE.find(this);
    }

    /** Builds a {@link ReadOverlapsResponse}. */
    public static final class Builder extends JsonObjectBuilder<ReadOverlapsResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReadOverlapsResponse#width()}. */
        public Builder width(ReadOverlapsResponseWidth width) {
            WIDTH.set(this, width);
            return this;
        }

        /** Sets {@link ReadOverlapsResponse#height()}. */
        public Builder height(ReadOverlapsResponseHeight height) {
            HEIGHT.set(this, height);
            return this;
        }

        /** Sets {@link ReadOverlapsResponse#owner()}. */
        public Builder owner(@Nullable Person owner) {
            OWNER.set(this, owner);
            return this;
        }

        /** Sets {@link ReadOverlapsResponse#state()}. */
        public Builder state(ReadOverlapsResponseState state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link ReadOverlapsResponse#grade()}. */
        public Builder grade(String grade) {
            GRADE.set(this, grade);
            return this;
        }
    }
}
