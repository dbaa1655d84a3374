// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RecoveryMode
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Asks for the recovery system instead of the installed one; its login is root with the password recovery. */
public final class RecoveryMode extends JsonObjectModel {
    private static final Property<String> MODE = JsonTypes.STRING.required("mode").constant("recovery");

    /** How this type is read and written. */
    public static final ObjectType<RecoveryMode> TYPE = ObjectType.<RecoveryMode>of(new RecoveryMode(ObjectValues.NONE),
            MODE);

    private RecoveryMode(ObjectValues values) {
        super(values);
    }

    @Override
    protected RecoveryMode create(ObjectValues members) {
        return new RecoveryMode(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The system to boot. */
    public String mode() {
        return MODE.get(this);
    }

    /** Builds a {@link RecoveryMode}. */
    public static final class Builder extends JsonObjectBuilder<RecoveryMode, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }
    }
}
