// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Row}. */
public final class Row extends ObjectModel {
    private static final Property<Pair> PAIR = Property.optional("pair", () -> Pair.TYPE);
    private static final Property<RowRest> REST = Property.optional("rest", () -> RowRest.TYPE);
    private static final Property<RowOpen> OPEN = Property.optional("open", () -> RowOpen.TYPE);
    private static final Property<Point> POINT = Property.optional("point", () -> Point.TYPE);
    private static final Property<List<Long>> BOUNDED = Property.optional("bounded", JsonTypes.list(JsonTypes.LONG));
    private static final Property<Node> NODE = Property.optional("node", () -> Node.TYPE);
    private static final Property<RowEither> EITHER = Property.optional("either", () -> RowEither.TYPE);
    private static final Property<RowSecret> SECRET = Property.optional("secret", () -> RowSecret.TYPE);
    private static final Property<RowOld> OLD = Property.optional("old", () -> RowOld.TYPE);
    private static final Property<RowNames> NAMES = Property.optional("names", () -> RowNames.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<Row> TYPE = ObjectType.of(Row.class, Row::new, PAIR, REST, OPEN, POINT, BOUNDED,
            NODE, EITHER, SECRET, OLD, NAMES);

    private Row(ObjectValues values) {
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

    /** A number and its name. Minimum items: 2. */
    public @Nullable Pair pair() {
        return optional(PAIR);
    }

    /** {@code rest}. Minimum items: 1. */
    public @Nullable RowRest rest() {
        return optional(REST);
    }

    /** {@code open}. */
    public @Nullable RowOpen open() {
        return optional(OPEN);
    }

    /** {@code point}. Minimum items: 2. Maximum items: 3. */
    public @Nullable Point point() {
        return optional(POINT);
    }

    /** {@code bounded}. Maximum items: 2. */
    public List<Long> bounded() {
        return list(BOUNDED);
    }

    /** A value and the nodes below. Minimum items: 1. */
    public @Nullable Node node() {
        return optional(NODE);
    }

    /** {@code either}. */
    public @Nullable RowEither either() {
        return optional(EITHER);
    }

    /** {@code secret}. Minimum items: 2. */
    public @Nullable RowSecret secret() {
        return optional(SECRET);
    }

    /** {@code old}. Minimum items: 1. */
    public @Nullable RowOld old() {
        return optional(OLD);
    }

    /** {@code names}. Minimum items: 3. */
    public @Nullable RowNames names() {
        return optional(NAMES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Row}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Row#pair()}. */
        public Builder pair(Pair pair) {
            set(PAIR, pair);
            return this;
        }

        /** Sets {@link Row#rest()}. */
        public Builder rest(RowRest rest) {
            set(REST, rest);
            return this;
        }

        /** Sets {@link Row#open()}. */
        public Builder open(RowOpen open) {
            set(OPEN, open);
            return this;
        }

        /** Sets {@link Row#point()}. */
        public Builder point(Point point) {
            set(POINT, point);
            return this;
        }

        /** Sets {@link Row#bounded()}. */
        public Builder bounded(List<Long> bounded) {
            set(BOUNDED, bounded);
            return this;
        }

        /** Sets {@link Row#node()}. */
        public Builder node(Node node) {
            set(NODE, node);
            return this;
        }

        /** Sets {@link Row#either()}. */
        public Builder either(RowEither either) {
            set(EITHER, either);
            return this;
        }

        /** Sets {@link Row#secret()}. */
        public Builder secret(RowSecret secret) {
            set(SECRET, secret);
            return this;
        }

        /** Sets {@link Row#old()}. */
        public Builder old(RowOld old) {
            set(OLD, old);
            return this;
        }

        /** Sets {@link Row#names()}. */
        public Builder names(RowNames names) {
            set(NAMES, names);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Row build() {
            return new Row(objectValues());
        }
    }
}
