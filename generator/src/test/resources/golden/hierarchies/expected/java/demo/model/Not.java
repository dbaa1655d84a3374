// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Not
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A base that lists the kinds that are made of it. */
public final class Not extends JsonObjectModel {
    private static final Property<FilterOperator> OPERATOR =
            JsonTypes.ref(FilterOperator.class).required("operator").preset("not");
    private static final Property<Filter> OF = JsonTypes.ref(Filter.class).optional("of");

    /** How this type is read and written. */
    public static final ObjectType<Not> TYPE = ObjectType.<Not>of(new Not(ObjectValues.NONE), OPERATOR, OF);

    private Not(ObjectValues values) {
        super(values);
    }

    @Override
    protected Not create(ObjectValues members) {
        return new Not(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code operator}. */
    public FilterOperator operator() {
        return OPERATOR.get(this);
    }

    /** A base that lists the kinds that are made of it. */
    public @Nullable Filter of() {
        return OF.find(this);
    }

    /** Builds a {@link Not}. */
    public static final class Builder extends JsonObjectBuilder<Not, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Not#operator()}. */
        public Builder operator(FilterOperator operator) {
            OPERATOR.set(this, operator);
            return this;
        }

        /** Sets {@link Not#of()}. */
        public Builder of(Filter of) {
            OF.set(this, of);
            return this;
        }
    }
}
