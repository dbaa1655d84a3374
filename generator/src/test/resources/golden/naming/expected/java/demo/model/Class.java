// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/class
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code class}. */
public final class Class extends JsonObjectModel {
    private static final Property<String> CLASS = JsonTypes.STRING.optional("class");
    private static final Property<String> CLASS_2 = JsonTypes.STRING.optional("Class");
    private static final Property<String> CLASS_3 = JsonTypes.STRING.optional("CLASS");
    private static final Property<String> GET_CLASS = JsonTypes.STRING.optional("getClass");
    private static final Property<Long> HASH_CODE = JsonTypes.LONG.optional("hashCode");
    private static final Property<String> TO_STRING = JsonTypes.STRING.optional("toString");
    private static final Property<String> WAIT = JsonTypes.STRING.optional("wait");
    private static final Property<String> BUILD = JsonTypes.STRING.optional("build");
    private static final Property<String> BUILDER = JsonTypes.STRING.optional("builder");
    private static final Property<String> TO_BUILDER = JsonTypes.STRING.optional("toBuilder");
    private static final Property<String> ADDITIONAL_PROPERTIES = JsonTypes.STRING.optional("additionalProperties");
    private static final Property<String> ADDITIONAL_PROPERTY = JsonTypes.STRING.optional("additionalProperty");
    private static final Property<String> TO_JSON = JsonTypes.STRING.optional("toJson");
    private static final Property<String> OBJECT_VALUES = JsonTypes.STRING.optional("objectValues");
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("TYPE");
    private static final Property<String> VALUE = JsonTypes.STRING.optional("value");
    private static final Property<String> PROPERTY = JsonTypes.STRING.optional("");
    private static final Property<String> _1_PROPERTY = JsonTypes.STRING.optional("1");
    private static final Property<String> MINUS = JsonTypes.STRING.optional("-");
    private static final Property<String> UNDERSCORE = JsonTypes.STRING.optional("_");
    private static final Property<String> REF = JsonTypes.STRING.optional("$ref");
    private static final Property<String> TYPE2 = JsonTypes.STRING.optional("@type");
    private static final Property<String> X_Y = JsonTypes.STRING.optional("x y");
    private static final Property<String> X_Y2 = JsonTypes.STRING.optional("x-y");
    private static final Property<String> X_Y3 = JsonTypes.STRING.optional("x_y");
    private static final Property<String> 日本_PROPERTY = JsonTypes.STRING.optional("日本");
    private static final Property<String> PROPERTY2 = JsonTypes.STRING.optional("🙂");
    private static final Property<Object_> OBJECT = JsonTypes.ref(Object_.class).optional("object");
    private static final Property<String_> STRING = JsonTypes.ref(String_.class).optional("string");
    private static final Property<List> LIST = JsonTypes.ref(List.class).optional("list");
    private static final Property<String_2> LOWER = JsonTypes.ref(String_2.class).optional("lower");
    private static final Property<Override_> OVERRIDE = JsonTypes.ref(Override_.class).optional("override");
    private static final Property<Builder_> BUILDER_TYPE = JsonTypes.ref(Builder_.class).optional("builderType");
    private static final Property<Type> EMOJI = JsonTypes.ref(Type.class).optional("emoji");
    private static final Property<Category> CATEGORY = JsonTypes.ref(Category.class).optional("category");
    private static final Property<JsonNode> LONG = JsonTypes.ANY.optional("long");

    /** How this type is read and written. */
    public static final ObjectType<Class> TYPE = ObjectType.<Class>of(new Class(ObjectValues.NONE), CLASS, CLASS_2,
            CLASS_3, GET_CLASS, HASH_CODE, TO_STRING, WAIT, BUILD, BUILDER, TO_BUILDER, ADDITIONAL_PROPERTIES,
            ADDITIONAL_PROPERTY, TO_JSON, OBJECT_VALUES, TYPE_, VALUE, PROPERTY, _1_PROPERTY, MINUS, UNDERSCORE, REF,
            TYPE2, X_Y, X_Y2, X_Y3, 日本_PROPERTY, PROPERTY2, OBJECT, STRING, LIST, LOWER, OVERRIDE, BUILDER_TYPE, EMOJI,
            CATEGORY, LONG);

    private Class(ObjectValues values) {
        super(values);
    }

    @Override
    protected Class create(ObjectValues members) {
        return new Class(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code class}. */
    public @Nullable String class_() {
        return CLASS.find(this);
    }

    /** {@code Class}. */
    public @Nullable String class_2() {
        return CLASS_2.find(this);
    }

    /** {@code CLASS}. */
    public @Nullable String class_3() {
        return CLASS_3.find(this);
    }

    /** {@code getClass}. */
    public @Nullable String getClass_() {
        return GET_CLASS.find(this);
    }

    /** {@code hashCode}. */
    public @Nullable Long hashCode_() {
        return HASH_CODE.find(this);
    }

    /** {@code toString}. */
    public @Nullable String toString_() {
        return TO_STRING.find(this);
    }

    /** {@code wait}. */
    public @Nullable String wait_() {
        return WAIT.find(this);
    }

    /** {@code build}. */
    public @Nullable String build_() {
        return BUILD.find(this);
    }

    /** {@code builder}. */
    public @Nullable String builder_() {
        return BUILDER.find(this);
    }

    /** {@code toBuilder}. */
    public @Nullable String toBuilder_() {
        return TO_BUILDER.find(this);
    }

    /** {@code additionalProperties}. */
    public @Nullable String additionalProperties_() {
        return ADDITIONAL_PROPERTIES.find(this);
    }

    /** {@code additionalProperty}. */
    public @Nullable String additionalProperty_() {
        return ADDITIONAL_PROPERTY.find(this);
    }

    /** {@code toJson}. */
    public @Nullable String toJson_() {
        return TO_JSON.find(this);
    }

    /** {@code objectValues}. */
    public @Nullable String objectValues_() {
        return OBJECT_VALUES.find(this);
    }

    /** {@code TYPE}. */
    public @Nullable String type() {
        return TYPE_.find(this);
    }

    /** {@code value}. */
    public @Nullable String value() {
        return VALUE.find(this);
    }

    /** {@code ""}. */
    public @Nullable String property() {
        return PROPERTY.find(this);
    }

    /** {@code 1}. */
    public @Nullable String _1() {
        return _1_PROPERTY.find(this);
    }

    /** {@code -}. */
    public @Nullable String minus() {
        return MINUS.find(this);
    }

    /** {@code _}. */
    public @Nullable String underscore() {
        return UNDERSCORE.find(this);
    }

    /** {@code $ref}. */
    public @Nullable String ref() {
        return REF.find(this);
    }

    /** <code>&#64;type</code>. */
    public @Nullable String type2() {
        return TYPE2.find(this);
    }

    /** {@code x y}. */
    public @Nullable String xY() {
        return X_Y.find(this);
    }

    /** {@code x-y}. */
    public @Nullable String xY2() {
        return X_Y2.find(this);
    }

    /** {@code x_y}. */
    public @Nullable String xY3() {
        return X_Y3.find(this);
    }

    /** {@code 日本}. */
    public @Nullable String 日本() {
        return 日本_PROPERTY.find(this);
    }

    /** {@code 🙂}. */
    public @Nullable String property2() {
        return PROPERTY2.find(this);
    }

    /** {@code object}. */
    public @Nullable Object_ object() {
        return OBJECT.find(this);
    }

    /** {@code string}. */
    public @Nullable String_ string() {
        return STRING.find(this);
    }

    /** {@code list}. */
    public @Nullable List list() {
        return LIST.find(this);
    }

    /** {@code lower}. */
    public @Nullable String_2 lower() {
        return LOWER.find(this);
    }

    /** {@code override}. */
    public @Nullable Override_ override() {
        return OVERRIDE.find(this);
    }

    /** {@code builderType}. */
    public @Nullable Builder_ builderType() {
        return BUILDER_TYPE.find(this);
    }

    /** {@code emoji}. */
    public @Nullable Type emoji() {
        return EMOJI.find(this);
    }

    /** {@code category}. */
    public @Nullable Category category() {
        return CATEGORY.find(this);
    }

    /** {@code long}. */
    public @Nullable JsonNode long_() {
        return LONG.find(this);
    }

    /** Builds a {@link Class}. */
    public static final class Builder extends JsonObjectBuilder<Class, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Class#class_()}. */
        public Builder class_(String class_) {
            CLASS.set(this, class_);
            return this;
        }

        /** Sets {@link Class#class_2()}. */
        public Builder class_2(String class_2) {
            CLASS_2.set(this, class_2);
            return this;
        }

        /** Sets {@link Class#class_3()}. */
        public Builder class_3(String class_3) {
            CLASS_3.set(this, class_3);
            return this;
        }

        /** Sets {@link Class#getClass_()}. */
        public Builder getClass_(String getClass_) {
            GET_CLASS.set(this, getClass_);
            return this;
        }

        /** Sets {@link Class#hashCode_()}. */
        public Builder hashCode_(long hashCode_) {
            HASH_CODE.set(this, hashCode_);
            return this;
        }

        /** Sets {@link Class#toString_()}. */
        public Builder toString_(String toString_) {
            TO_STRING.set(this, toString_);
            return this;
        }

        /** Sets {@link Class#wait_()}. */
        public Builder wait_(String wait_) {
            WAIT.set(this, wait_);
            return this;
        }

        /** Sets {@link Class#build_()}. */
        public Builder build_(String build_) {
            BUILD.set(this, build_);
            return this;
        }

        /** Sets {@link Class#builder_()}. */
        public Builder builder_(String builder_) {
            BUILDER.set(this, builder_);
            return this;
        }

        /** Sets {@link Class#toBuilder_()}. */
        public Builder toBuilder_(String toBuilder_) {
            TO_BUILDER.set(this, toBuilder_);
            return this;
        }

        /** Sets {@link Class#additionalProperties_()}. */
        public Builder additionalProperties_(String additionalProperties_) {
            ADDITIONAL_PROPERTIES.set(this, additionalProperties_);
            return this;
        }

        /** Sets {@link Class#additionalProperty_()}. */
        public Builder additionalProperty_(String additionalProperty_) {
            ADDITIONAL_PROPERTY.set(this, additionalProperty_);
            return this;
        }

        /** Sets {@link Class#toJson_()}. */
        public Builder toJson_(String toJson_) {
            TO_JSON.set(this, toJson_);
            return this;
        }

        /** Sets {@link Class#objectValues_()}. */
        public Builder objectValues_(String objectValues_) {
            OBJECT_VALUES.set(this, objectValues_);
            return this;
        }

        /** Sets {@link Class#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Class#value()}. */
        public Builder value(String value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link Class#property()}. */
        public Builder property(String property) {
            PROPERTY.set(this, property);
            return this;
        }

        /** Sets {@link Class#_1()}. */
        public Builder _1(String _1) {
            _1_PROPERTY.set(this, _1);
            return this;
        }

        /** Sets {@link Class#minus()}. */
        public Builder minus(String minus) {
            MINUS.set(this, minus);
            return this;
        }

        /** Sets {@link Class#underscore()}. */
        public Builder underscore(String underscore) {
            UNDERSCORE.set(this, underscore);
            return this;
        }

        /** Sets {@link Class#ref()}. */
        public Builder ref(String ref) {
            REF.set(this, ref);
            return this;
        }

        /** Sets {@link Class#type2()}. */
        public Builder type2(String type2) {
            TYPE2.set(this, type2);
            return this;
        }

        /** Sets {@link Class#xY()}. */
        public Builder xY(String xY) {
            X_Y.set(this, xY);
            return this;
        }

        /** Sets {@link Class#xY2()}. */
        public Builder xY2(String xY2) {
            X_Y2.set(this, xY2);
            return this;
        }

        /** Sets {@link Class#xY3()}. */
        public Builder xY3(String xY3) {
            X_Y3.set(this, xY3);
            return this;
        }

        /** Sets {@link Class#日本()}. */
        public Builder 日本(String 日本) {
            日本_PROPERTY.set(this, 日本);
            return this;
        }

        /** Sets {@link Class#property2()}. */
        public Builder property2(String property2) {
            PROPERTY2.set(this, property2);
            return this;
        }

        /** Sets {@link Class#object()}. */
        public Builder object(Object_ object) {
            OBJECT.set(this, object);
            return this;
        }

        /** Sets {@link Class#string()}. */
        public Builder string(String_ string) {
            STRING.set(this, string);
            return this;
        }

        /** Sets {@link Class#list()}. */
        public Builder list(List list) {
            LIST.set(this, list);
            return this;
        }

        /** Sets {@link Class#lower()}. */
        public Builder lower(String_2 lower) {
            LOWER.set(this, lower);
            return this;
        }

        /** Sets {@link Class#override()}. */
        public Builder override(Override_ override) {
            OVERRIDE.set(this, override);
            return this;
        }

        /** Sets {@link Class#builderType()}. */
        public Builder builderType(Builder_ builderType) {
            BUILDER_TYPE.set(this, builderType);
            return this;
        }

        /** Sets {@link Class#emoji()}. */
        public Builder emoji(Type emoji) {
            EMOJI.set(this, emoji);
            return this;
        }

        /** Sets {@link Class#category()}. */
        public Builder category(Category category) {
            CATEGORY.set(this, category);
            return this;
        }

        /** Sets {@link Class#long_()}. */
        public Builder long_(JsonNode long_) {
            LONG.set(this, long_);
            return this;
        }
    }
}
