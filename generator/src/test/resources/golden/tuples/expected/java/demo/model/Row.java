// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Row}. */
public final class Row extends JsonObjectModel {
    private static final Property<Pair> PAIR = JsonTypes.ref(Pair.class).optional("pair");
    private static final Property<RowRest> REST = JsonTypes.ref(RowRest.class).optional("rest");
    private static final Property<RowOpen> OPEN = JsonTypes.ref(RowOpen.class).optional("open");
    private static final Property<Point> POINT = JsonTypes.ref(Point.class).optional("point");
    private static final Property<List<Long>> BOUNDED = JsonTypes.LONG.list().optional("bounded");
    private static final Property<Node> NODE = JsonTypes.ref(Node.class).optional("node");
    private static final Property<RowEither> EITHER = JsonTypes.ref(RowEither.class).optional("either");
    private static final Property<RowSecret> SECRET = JsonTypes.ref(RowSecret.class).optional("secret");
    private static final Property<RowOld> OLD = JsonTypes.ref(RowOld.class).optional("old");
    private static final Property<RowNames> NAMES = JsonTypes.ref(RowNames.class).optional("names");

    /** How this type is read and written. */
    public static final ObjectType<Row> TYPE = ObjectType.<Row>of(new Row(ObjectValues.NONE), PAIR, REST, OPEN, POINT,
            BOUNDED, NODE, EITHER, SECRET, OLD, NAMES);

    private Row(ObjectValues values) {
        super(values);
    }

    @Override
    protected Row create(ObjectValues members) {
        return new Row(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A number and its name. Minimum items: 2. */
    public @Nullable Pair pair() {
        return PAIR.find(this);
    }

    /** {@code rest}. Minimum items: 1. */
    public @Nullable RowRest rest() {
        return REST.find(this);
    }

    /** {@code open}. */
    public @Nullable RowOpen open() {
        return OPEN.find(this);
    }

    /** {@code point}. Minimum items: 2. Maximum items: 3. */
    public @Nullable Point point() {
        return POINT.find(this);
    }

    /** {@code bounded}. Maximum items: 2. */
    public List<Long> bounded() {
        return BOUNDED.get(this);
    }

    /** A value and the nodes below. Minimum items: 1. */
    public @Nullable Node node() {
        return NODE.find(this);
    }

    /** {@code either}. */
    public @Nullable RowEither either() {
        return EITHER.find(this);
    }

    /** {@code secret}. Minimum items: 2. */
    public @Nullable RowSecret secret() {
        return SECRET.find(this);
    }

    /** {@code old}. Minimum items: 1. */
    public @Nullable RowOld old() {
        return OLD.find(this);
    }

    /** {@code names}. Minimum items: 3. */
    public @Nullable RowNames names() {
        return NAMES.find(this);
    }

    /** Builds a {@link Row}. */
    public static final class Builder extends JsonObjectBuilder<Row, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Row#pair()}. */
        public Builder pair(Pair pair) {
            PAIR.set(this, pair);
            return this;
        }

        /** Sets {@link Row#rest()}. */
        public Builder rest(RowRest rest) {
            REST.set(this, rest);
            return this;
        }

        /** Sets {@link Row#open()}. */
        public Builder open(RowOpen open) {
            OPEN.set(this, open);
            return this;
        }

        /** Sets {@link Row#point()}. */
        public Builder point(Point point) {
            POINT.set(this, point);
            return this;
        }

        /** Sets {@link Row#bounded()}. */
        public Builder bounded(List<Long> bounded) {
            BOUNDED.set(this, bounded);
            return this;
        }

        /** Sets {@link Row#node()}. */
        public Builder node(Node node) {
            NODE.set(this, node);
            return this;
        }

        /** Sets {@link Row#either()}. */
        public Builder either(RowEither either) {
            EITHER.set(this, either);
            return this;
        }

        /** Sets {@link Row#secret()}. */
        public Builder secret(RowSecret secret) {
            SECRET.set(this, secret);
            return this;
        }

        /** Sets {@link Row#old()}. */
        public Builder old(RowOld old) {
            OLD.set(this, old);
            return this;
        }

        /** Sets {@link Row#names()}. */
        public Builder names(RowNames names) {
            NAMES.set(this, names);
            return this;
        }
    }
}
