// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Record
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code Record}. */
public final class Record extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("record");
    private static final Property<BigDecimal> MINUTES = JsonTypes.DECIMAL.optional("minutes");

    /** How this type is read and written. */
    public static final ObjectType<Record> TYPE = ObjectType.<Record>of(new Record(ObjectValues.NONE), ID, NAME, KIND,
            MINUTES);

    private Record(ObjectValues values) {
        super(values);
    }

    @Override
    protected Record create(ObjectValues members) {
        return new Record(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the thing. Read-only: answers hold it, requests need not. */
    public Long id() {
        return ID.get(this);
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code minutes}. */
    public @Nullable BigDecimal minutes() {
        return MINUTES.find(this);
    }

    /** Builds a {@link Record}. */
    public static final class Builder extends JsonObjectBuilder<Record, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Record#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Record#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Record#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Record#minutes()}. */
        public Builder minutes(BigDecimal minutes) {
            MINUTES.set(this, minutes);
            return this;
        }
    }
}
