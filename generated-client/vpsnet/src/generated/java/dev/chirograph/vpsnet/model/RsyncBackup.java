// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RsyncBackup
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Access data of the rsync backup. */
public final class RsyncBackup extends ObjectModel {
    private static final Property<Long> USERNAME = Property.required("username", JsonTypes.LONG);
    private static final Property<String> QUOTA = Property.required("quota", JsonTypes.STRING);
    private static final Property<String> PASSWORD = Property.required("password", JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final ObjectType<RsyncBackup> TYPE = ObjectType.of(RsyncBackup.class, RsyncBackup::new, USERNAME,
            QUOTA, PASSWORD);

    private RsyncBackup(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code username}, {@code quota}, {@code password}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Account name on the backup host; a number in the sample. */
    public Long username() {
        return required(USERNAME);
    }

    /** Used and total space in words, such as {@code 0.00 GB out of 10 GB}. */
    public String quota() {
        return required(QUOTA);
    }

    /** {@code password}. */
    public String password() {
        return required(PASSWORD);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link RsyncBackup}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link RsyncBackup#username()}. */
        public Builder username(long username) {
            set(USERNAME, username);
            return this;
        }

        /** Sets {@link RsyncBackup#quota()}. */
        public Builder quota(String quota) {
            set(QUOTA, quota);
            return this;
        }

        /** Sets {@link RsyncBackup#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public RsyncBackup build() {
            return new RsyncBackup(objectValues());
        }
    }
}
