// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Song
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code Song}. */
public final class Song extends JsonObjectModel {
    private static final Property<BigDecimal> SECONDS = JsonTypes.DECIMAL.required("seconds");
    private static final Property<Boolean> LIVE = JsonTypes.BOOLEAN.optional("live");

    /** How this type is read and written. */
    public static final ObjectType<Song> TYPE = ObjectType.<Song>of(new Song(ObjectValues.NONE), SECONDS, LIVE);

    private Song(ObjectValues values) {
        super(values);
    }

    @Override
    protected Song create(ObjectValues members) {
        return new Song(members);
    }

    /** Starts an empty object; it needs {@code seconds}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code seconds}. */
    public BigDecimal seconds() {
        return SECONDS.get(this);
    }

    /** {@code live}. */
    public @Nullable Boolean live() {
        return LIVE.find(this);
    }

    /** Builds a {@link Song}. */
    public static final class Builder extends JsonObjectBuilder<Song, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Song#seconds()}. */
        public Builder seconds(BigDecimal seconds) {
            SECONDS.set(this, seconds);
            return this;
        }

        /** Sets {@link Song#live()}. */
        public Builder live(boolean live) {
            LIVE.set(this, live);
            return this;
        }
    }
}
