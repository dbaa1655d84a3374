// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A base that lists the kinds that are made of it. */
public final class All extends JsonObjectModel {
    private static final Property<FilterOperator> OPERATOR =
            JsonTypes.ref(FilterOperator.class).optional("operator").preset("and");
    private static final Property<List<Filter>> OF = JsonTypes.ref(Filter.class).list().optional("of");

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.<All>of(new All(ObjectValues.NONE), OPERATOR, OF);

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

    /** {@code operator}. */
    public @Nullable FilterOperator operator() {
        return OPERATOR.find(this);
    }

    /** {@code of}. */
    public List<Filter> of() {
        return OF.get(this);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends JsonObjectBuilder<All, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link All#operator()}. */
        public Builder operator(FilterOperator operator) {
            OPERATOR.set(this, operator);
            return this;
        }

        /** Sets {@link All#of()}. */
        public Builder of(List<Filter> of) {
            OF.set(this, of);
            return this;
        }
    }
}
