// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CargoBike
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The base lists the words of its kinds in its own spelling. */
public final class CargoBike extends JsonObjectModel {
    private static final Property<VehicleKind> KIND =
            JsonTypes.ref(VehicleKind.class).required("kind").preset("CARGO_BIKE");
    private static final Property<BigDecimal> LOAD = JsonTypes.DECIMAL.optional("load");

    /** How this type is read and written. */
    public static final ObjectType<CargoBike> TYPE = ObjectType.<CargoBike>of(new CargoBike(ObjectValues.NONE), KIND,
            LOAD);

    private CargoBike(ObjectValues values) {
        super(values);
    }

    @Override
    protected CargoBike create(ObjectValues members) {
        return new CargoBike(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public VehicleKind kind() {
        return KIND.get(this);
    }

    /** {@code load}. */
    public @Nullable BigDecimal load() {
        return LOAD.find(this);
    }

    /** Builds a {@link CargoBike}. */
    public static final class Builder extends JsonObjectBuilder<CargoBike, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CargoBike#kind()}. */
        public Builder kind(VehicleKind kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link CargoBike#load()}. */
        public Builder load(BigDecimal load) {
            LOAD.set(this, load);
            return this;
        }
    }
}
