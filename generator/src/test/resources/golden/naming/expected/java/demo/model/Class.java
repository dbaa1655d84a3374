// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/class
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code class}. */
public final class Class extends ObjectModel {
    private static final Property<String> CLASS = Property.optional("class", JsonTypes.STRING);
    private static final Property<String> CLASS_2 = Property.optional("Class", JsonTypes.STRING);
    private static final Property<String> CLASS_3 = Property.optional("CLASS", JsonTypes.STRING);
    private static final Property<String> GET_CLASS = Property.optional("getClass", JsonTypes.STRING);
    private static final Property<Long> HASH_CODE = Property.optional("hashCode", JsonTypes.LONG);
    private static final Property<String> TO_STRING = Property.optional("toString", JsonTypes.STRING);
    private static final Property<String> WAIT = Property.optional("wait", JsonTypes.STRING);
    private static final Property<String> BUILD = Property.optional("build", JsonTypes.STRING);
    private static final Property<String> BUILDER = Property.optional("builder", JsonTypes.STRING);
    private static final Property<String> TO_BUILDER = Property.optional("toBuilder", JsonTypes.STRING);
    private static final Property<String> ADDITIONAL_PROPERTIES =
            Property.optional("additionalProperties", JsonTypes.STRING);
    private static final Property<String> ADDITIONAL_PROPERTY =
            Property.optional("additionalProperty", JsonTypes.STRING);
    private static final Property<String> TO_JSON = Property.optional("toJson", JsonTypes.STRING);
    private static final Property<String> OBJECT_VALUES = Property.optional("objectValues", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.optional("TYPE", JsonTypes.STRING);
    private static final Property<String> VALUE = Property.optional("value", JsonTypes.STRING);
    private static final Property<String> PROPERTY = Property.optional("", JsonTypes.STRING);
    private static final Property<String> _1_PROPERTY = Property.optional("1", JsonTypes.STRING);
    private static final Property<String> MINUS = Property.optional("-", JsonTypes.STRING);
    private static final Property<String> UNDERSCORE = Property.optional("_", JsonTypes.STRING);
    private static final Property<String> REF = Property.optional("$ref", JsonTypes.STRING);
    private static final Property<String> TYPE2 = Property.optional("@type", JsonTypes.STRING);
    private static final Property<String> X_Y = Property.optional("x y", JsonTypes.STRING);
    private static final Property<String> X_Y2 = Property.optional("x-y", JsonTypes.STRING);
    private static final Property<String> X_Y3 = Property.optional("x_y", JsonTypes.STRING);
    private static final Property<String> 日本_PROPERTY = Property.optional("日本", JsonTypes.STRING);
    private static final Property<String> PROPERTY2 = Property.optional("🙂", JsonTypes.STRING);
    private static final Property<Object_> OBJECT = Property.optional("object", () -> Object_.TYPE);
    private static final Property<String_> STRING = Property.optional("string", () -> String_.TYPE);
    private static final Property<List> LIST = Property.optional("list", () -> List.TYPE);
    private static final Property<String_2> LOWER = Property.optional("lower", () -> String_2.TYPE);
    private static final Property<Override_> OVERRIDE = Property.optional("override", () -> Override_.TYPE);
    private static final Property<Builder_> BUILDER_TYPE = Property.optional("builderType", () -> Builder_.TYPE);
    private static final Property<Type> EMOJI = Property.optional("emoji", () -> Type.TYPE);
    private static final Property<JsonNode> LONG = Property.optional("long", JsonTypes.ANY);

    /** How this type is read and written. */
    public static final ObjectType<Class> TYPE = ObjectType.of(Class.class, Class::new, CLASS, CLASS_2, CLASS_3,
            GET_CLASS, HASH_CODE, TO_STRING, WAIT, BUILD, BUILDER, TO_BUILDER, ADDITIONAL_PROPERTIES,
            ADDITIONAL_PROPERTY, TO_JSON, OBJECT_VALUES, TYPE_, VALUE, PROPERTY, _1_PROPERTY, MINUS, UNDERSCORE, REF,
            TYPE2, X_Y, X_Y2, X_Y3, 日本_PROPERTY, PROPERTY2, OBJECT, STRING, LIST, LOWER, OVERRIDE, BUILDER_TYPE, EMOJI,
            LONG);

    private Class(ObjectValues values) {
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

    /** {@code class}. */
    public @Nullable String class_() {
        return optional(CLASS);
    }

    /** {@code Class}. */
    public @Nullable String class_2() {
        return optional(CLASS_2);
    }

    /** {@code CLASS}. */
    public @Nullable String class_3() {
        return optional(CLASS_3);
    }

    /** {@code getClass}. */
    public @Nullable String getClass_() {
        return optional(GET_CLASS);
    }

    /** {@code hashCode}. */
    public @Nullable Long hashCode_() {
        return optional(HASH_CODE);
    }

    /** {@code toString}. */
    public @Nullable String toString_() {
        return optional(TO_STRING);
    }

    /** {@code wait}. */
    public @Nullable String wait_() {
        return optional(WAIT);
    }

    /** {@code build}. */
    public @Nullable String build_() {
        return optional(BUILD);
    }

    /** {@code builder}. */
    public @Nullable String builder_() {
        return optional(BUILDER);
    }

    /** {@code toBuilder}. */
    public @Nullable String toBuilder_() {
        return optional(TO_BUILDER);
    }

    /** {@code additionalProperties}. */
    public @Nullable String additionalProperties_() {
        return optional(ADDITIONAL_PROPERTIES);
    }

    /** {@code additionalProperty}. */
    public @Nullable String additionalProperty_() {
        return optional(ADDITIONAL_PROPERTY);
    }

    /** {@code toJson}. */
    public @Nullable String toJson_() {
        return optional(TO_JSON);
    }

    /** {@code objectValues}. */
    public @Nullable String objectValues_() {
        return optional(OBJECT_VALUES);
    }

    /** {@code TYPE}. */
    public @Nullable String type() {
        return optional(TYPE_);
    }

    /** {@code value}. */
    public @Nullable String value() {
        return optional(VALUE);
    }

    /** {@code ""}. */
    public @Nullable String property() {
        return optional(PROPERTY);
    }

    /** {@code 1}. */
    public @Nullable String _1() {
        return optional(_1_PROPERTY);
    }

    /** {@code -}. */
    public @Nullable String minus() {
        return optional(MINUS);
    }

    /** {@code _}. */
    public @Nullable String underscore() {
        return optional(UNDERSCORE);
    }

    /** {@code $ref}. */
    public @Nullable String ref() {
        return optional(REF);
    }

    /** <code>&#64;type</code>. */
    public @Nullable String type2() {
        return optional(TYPE2);
    }

    /** {@code x y}. */
    public @Nullable String xY() {
        return optional(X_Y);
    }

    /** {@code x-y}. */
    public @Nullable String xY2() {
        return optional(X_Y2);
    }

    /** {@code x_y}. */
    public @Nullable String xY3() {
        return optional(X_Y3);
    }

    /** {@code 日本}. */
    public @Nullable String 日本() {
        return optional(日本_PROPERTY);
    }

    /** {@code 🙂}. */
    public @Nullable String property2() {
        return optional(PROPERTY2);
    }

    /** {@code object}. */
    public @Nullable Object_ object() {
        return optional(OBJECT);
    }

    /** {@code string}. */
    public @Nullable String_ string() {
        return optional(STRING);
    }

    /** {@code list}. */
    public @Nullable List list() {
        return optional(LIST);
    }

    /** {@code lower}. */
    public @Nullable String_2 lower() {
        return optional(LOWER);
    }

    /** {@code override}. */
    public @Nullable Override_ override() {
        return optional(OVERRIDE);
    }

    /** {@code builderType}. */
    public @Nullable Builder_ builderType() {
        return optional(BUILDER_TYPE);
    }

    /** {@code emoji}. */
    public @Nullable Type emoji() {
        return optional(EMOJI);
    }

    /** {@code long}. */
    public @Nullable JsonNode long_() {
        return optional(LONG);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Class}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Class#class_()}. */
        public Builder class_(String class_) {
            set(CLASS, class_);
            return this;
        }

        /** Sets {@link Class#class_2()}. */
        public Builder class_2(String class_2) {
            set(CLASS_2, class_2);
            return this;
        }

        /** Sets {@link Class#class_3()}. */
        public Builder class_3(String class_3) {
            set(CLASS_3, class_3);
            return this;
        }

        /** Sets {@link Class#getClass_()}. */
        public Builder getClass_(String getClass_) {
            set(GET_CLASS, getClass_);
            return this;
        }

        /** Sets {@link Class#hashCode_()}. */
        public Builder hashCode_(long hashCode_) {
            set(HASH_CODE, hashCode_);
            return this;
        }

        /** Sets {@link Class#toString_()}. */
        public Builder toString_(String toString_) {
            set(TO_STRING, toString_);
            return this;
        }

        /** Sets {@link Class#wait_()}. */
        public Builder wait_(String wait_) {
            set(WAIT, wait_);
            return this;
        }

        /** Sets {@link Class#build_()}. */
        public Builder build_(String build_) {
            set(BUILD, build_);
            return this;
        }

        /** Sets {@link Class#builder_()}. */
        public Builder builder_(String builder_) {
            set(BUILDER, builder_);
            return this;
        }

        /** Sets {@link Class#toBuilder_()}. */
        public Builder toBuilder_(String toBuilder_) {
            set(TO_BUILDER, toBuilder_);
            return this;
        }

        /** Sets {@link Class#additionalProperties_()}. */
        public Builder additionalProperties_(String additionalProperties_) {
            set(ADDITIONAL_PROPERTIES, additionalProperties_);
            return this;
        }

        /** Sets {@link Class#additionalProperty_()}. */
        public Builder additionalProperty_(String additionalProperty_) {
            set(ADDITIONAL_PROPERTY, additionalProperty_);
            return this;
        }

        /** Sets {@link Class#toJson_()}. */
        public Builder toJson_(String toJson_) {
            set(TO_JSON, toJson_);
            return this;
        }

        /** Sets {@link Class#objectValues_()}. */
        public Builder objectValues_(String objectValues_) {
            set(OBJECT_VALUES, objectValues_);
            return this;
        }

        /** Sets {@link Class#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link Class#value()}. */
        public Builder value(String value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link Class#property()}. */
        public Builder property(String property) {
            set(PROPERTY, property);
            return this;
        }

        /** Sets {@link Class#_1()}. */
        public Builder _1(String _1) {
            set(_1_PROPERTY, _1);
            return this;
        }

        /** Sets {@link Class#minus()}. */
        public Builder minus(String minus) {
            set(MINUS, minus);
            return this;
        }

        /** Sets {@link Class#underscore()}. */
        public Builder underscore(String underscore) {
            set(UNDERSCORE, underscore);
            return this;
        }

        /** Sets {@link Class#ref()}. */
        public Builder ref(String ref) {
            set(REF, ref);
            return this;
        }

        /** Sets {@link Class#type2()}. */
        public Builder type2(String type2) {
            set(TYPE2, type2);
            return this;
        }

        /** Sets {@link Class#xY()}. */
        public Builder xY(String xY) {
            set(X_Y, xY);
            return this;
        }

        /** Sets {@link Class#xY2()}. */
        public Builder xY2(String xY2) {
            set(X_Y2, xY2);
            return this;
        }

        /** Sets {@link Class#xY3()}. */
        public Builder xY3(String xY3) {
            set(X_Y3, xY3);
            return this;
        }

        /** Sets {@link Class#日本()}. */
        public Builder 日本(String 日本) {
            set(日本_PROPERTY, 日本);
            return this;
        }

        /** Sets {@link Class#property2()}. */
        public Builder property2(String property2) {
            set(PROPERTY2, property2);
            return this;
        }

        /** Sets {@link Class#object()}. */
        public Builder object(Object_ object) {
            set(OBJECT, object);
            return this;
        }

        /** Sets {@link Class#string()}. */
        public Builder string(String_ string) {
            set(STRING, string);
            return this;
        }

        /** Sets {@link Class#list()}. */
        public Builder list(List list) {
            set(LIST, list);
            return this;
        }

        /** Sets {@link Class#lower()}. */
        public Builder lower(String_2 lower) {
            set(LOWER, lower);
            return this;
        }

        /** Sets {@link Class#override()}. */
        public Builder override(Override_ override) {
            set(OVERRIDE, override);
            return this;
        }

        /** Sets {@link Class#builderType()}. */
        public Builder builderType(Builder_ builderType) {
            set(BUILDER_TYPE, builderType);
            return this;
        }

        /** Sets {@link Class#emoji()}. */
        public Builder emoji(Type emoji) {
            set(EMOJI, emoji);
            return this;
        }

        /** Sets {@link Class#long_()}. */
        public Builder long_(JsonNode long_) {
            set(LONG, long_);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Class build() {
            return new Class(objectValues());
        }
    }
}
