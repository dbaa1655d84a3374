// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/constants
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code All constants}. */
public final class AllConstants extends JsonObjectModel {
    private static final Property<BigDecimal> NUMBER =
            JsonTypes.DECIMAL.optional("number").constant(new BigDecimal("2.5"));
    private static final Property<Boolean> FLAG = JsonTypes.BOOLEAN.optional("flag").constant(true);
    private static final Property<JsonNode> NOTHING = JsonTypes.ANY.optional("nothing");
    private static final Property<JsonNode> OBJECT = JsonTypes.ANY.optional("object").constant(Json.parse("{\"a\":1}"));

    /** How this type is read and written. */
    public static final ObjectType<AllConstants> TYPE = ObjectType.<AllConstants>of(new AllConstants(ObjectValues.NONE),
            NUMBER, FLAG, NOTHING, OBJECT);

    private AllConstants(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllConstants create(ObjectValues members) {
        return new AllConstants(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code number}. */
    public @Nullable BigDecimal number() {
        return NUMBER.find(this);
    }

    /** {@code flag}. */
    public @Nullable Boolean flag() {
        return FLAG.find(this);
    }

    /** {@code nothing}. */
    public @Nullable JsonNode nothing() {
        return NOTHING.find(this);
    }

    /** {@code object}. */
    public @Nullable JsonNode object() {
        return OBJECT.find(this);
    }

    /** Builds an {@link AllConstants}. */
    public static final class Builder extends JsonObjectBuilder<AllConstants, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllConstants#number()}. */
        public Builder number(BigDecimal number) {
            NUMBER.set(this, number);
            return this;
        }

        /** Sets {@link AllConstants#flag()}. */
        public Builder flag(boolean flag) {
            FLAG.set(this, flag);
            return this;
        }

        /** Sets {@link AllConstants#nothing()}. */
        public Builder nothing(JsonNode nothing) {
            NOTHING.set(this, nothing);
            return this;
        }

        /** Sets {@link AllConstants#object()}. */
        public Builder object(JsonNode object) {
            OBJECT.set(this, object);
            return this;
        }
    }
}
