// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RsyncBackup
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Access data of the rsync backup. */
public final class RsyncBackup extends JsonObjectModel {
    private static final Property<Long> USERNAME = JsonTypes.LONG.required("username");
    private static final Property<String> QUOTA = JsonTypes.STRING.required("quota");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.required("password").hidden();

    /** How this type is read and written. */
    public static final ObjectType<RsyncBackup> TYPE = ObjectType.<RsyncBackup>of(new RsyncBackup(ObjectValues.NONE),
            USERNAME, QUOTA, PASSWORD);

    private RsyncBackup(ObjectValues values) {
        super(values);
    }

    @Override
    protected RsyncBackup create(ObjectValues members) {
        return new RsyncBackup(members);
    }

    /** Starts an empty object; it needs {@code username}, {@code quota}, {@code password}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Account name on the backup host; a number in the sample. */
    public Long username() {
        return USERNAME.get(this);
    }

    /** Used and total space in words, such as {@code 0.00 GB out of 10 GB}. */
    public String quota() {
        return QUOTA.get(this);
    }

    /** {@code password}. */
    public String password() {
        return PASSWORD.get(this);
    }

    /** Builds a {@link RsyncBackup}. */
    public static final class Builder extends JsonObjectBuilder<RsyncBackup, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RsyncBackup#username()}. */
        public Builder username(long username) {
            USERNAME.set(this, username);
            return this;
        }

        /** Sets {@link RsyncBackup#quota()}. */
        public Builder quota(String quota) {
            QUOTA.set(this, quota);
            return this;
        }

        /** Sets {@link RsyncBackup#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }
    }
}
