// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Tree
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Tree}. */
public final class Tree extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<Tree> PARENT = JsonTypes.ref(Tree.class).optional("parent");
    private static final Property<List<Tree>> CHILDREN = JsonTypes.ref(Tree.class).list().optional("children");
    private static final Property<Map<String, Tree>> BY_NAME = JsonTypes.ref(Tree.class).map().optional("byName");
    private static final Property<Value> VALUE = JsonTypes.ref(Value.class).optional("value");
    private static final Property<Link> NEXT = JsonTypes.ref(Link.class).optional("next");
    private static final Property<Forest> FOREST = JsonTypes.ref(Forest.class).optional("forest");
    private static final Property<Grove> GROVE = JsonTypes.ref(Grove.class).optional("grove");
    private static final Property<Odd> ODD = JsonTypes.ref(Odd.class).optional("odd");
    private static final Property<JsonNode> ITSELF = JsonTypes.ANY.optional("itself");
    private static final Property<Ring> RING = JsonTypes.ref(Ring.class).optional("ring");
    private static final Property<Echo> ECHO = JsonTypes.ref(Echo.class).optional("echo");
    private static final Property<Ping> PING = JsonTypes.ref(Ping.class).optional("ping");
    private static final Property<Pong> PONG = JsonTypes.ref(Pong.class).optional("pong");
    private static final Property<Chain> CHAIN = JsonTypes.ref(Chain.class).optional("chain");

    /** How this type is read and written. */
    public static final ObjectType<Tree> TYPE = ObjectType.<Tree>of(new Tree(ObjectValues.NONE), NAME, PARENT, CHILDREN,
            BY_NAME, VALUE, NEXT, FOREST, GROVE, ODD, ITSELF, RING, ECHO, PING, PONG, CHAIN);

    private Tree(ObjectValues values) {
        super(values);
    }

    @Override
    protected Tree create(ObjectValues members) {
        return new Tree(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** {@code parent}. */
    public @Nullable Tree parent() {
        return PARENT.find(this);
    }

    /** {@code children}. */
    public List<Tree> children() {
        return CHILDREN.get(this);
    }

    /** {@code byName}. */
    public Map<String, Tree> byName() {
        return BY_NAME.get(this);
    }

    /** A number, or values. */
    public @Nullable Value value() {
        return VALUE.find(this);
    }

    /** {@code next}. */
    public @Nullable Link next() {
        return NEXT.find(this);
    }

    /** {@code forest}. */
    public @Nullable Forest forest() {
        return FOREST.find(this);
    }

    /** Groves by name; null where one was felled. */
    public @Nullable Grove grove() {
        return GROVE.find(this);
    }

    /** {@code odd}. */
    public @Nullable Odd odd() {
        return ODD.find(this);
    }

    /** {@code itself}. */
    public @Nullable JsonNode itself() {
        return ITSELF.find(this);
    }

    /** {@code ring}. */
    public @Nullable Ring ring() {
        return RING.find(this);
    }

    /** One of its own alternatives. */
    public @Nullable Echo echo() {
        return ECHO.find(this);
    }

    /** {@code ping}. */
    public @Nullable Ping ping() {
        return PING.find(this);
    }

    /** {@code pong}. */
    public @Nullable Pong pong() {
        return PONG.find(this);
    }

    /** Its next is a chain whose own next is more. */
    public @Nullable Chain chain() {
        return CHAIN.find(this);
    }

    /** Builds a {@link Tree}. */
    public static final class Builder extends JsonObjectBuilder<Tree, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Tree#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Tree#parent()}. */
        public Builder parent(Tree parent) {
            PARENT.set(this, parent);
            return this;
        }

        /** Sets {@link Tree#children()}. */
        public Builder children(List<Tree> children) {
            CHILDREN.set(this, children);
            return this;
        }

        /** Sets {@link Tree#byName()}. */
        public Builder byName(Map<String, Tree> byName) {
            BY_NAME.set(this, byName);
            return this;
        }

        /** Sets {@link Tree#value()}. */
        public Builder value(Value value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link Tree#next()}. */
        public Builder next(Link next) {
            NEXT.set(this, next);
            return this;
        }

        /** Sets {@link Tree#forest()}. */
        public Builder forest(Forest forest) {
            FOREST.set(this, forest);
            return this;
        }

        /** Sets {@link Tree#grove()}. */
        public Builder grove(Grove grove) {
            GROVE.set(this, grove);
            return this;
        }

        /** Sets {@link Tree#odd()}. */
        public Builder odd(Odd odd) {
            ODD.set(this, odd);
            return this;
        }

        /** Sets {@link Tree#itself()}. */
        public Builder itself(JsonNode itself) {
            ITSELF.set(this, itself);
            return this;
        }

        /** Sets {@link Tree#ring()}. */
        public Builder ring(Ring ring) {
            RING.set(this, ring);
            return this;
        }

        /** Sets {@link Tree#echo()}. */
        public Builder echo(Echo echo) {
            ECHO.set(this, echo);
            return this;
        }

        /** Sets {@link Tree#ping()}. */
        public Builder ping(Ping ping) {
            PING.set(this, ping);
            return this;
        }

        /** Sets {@link Tree#pong()}. */
        public Builder pong(Pong pong) {
            PONG.set(this, pong);
            return this;
        }

        /** Sets {@link Tree#chain()}. */
        public Builder chain(Chain chain) {
            CHAIN.set(this, chain);
            return this;
        }
    }
}
