// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PetPage
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pets, page by page. */
public final class PetPage extends JsonObjectModel {
    private static final Property<List<Pet>> ITEMS = JsonTypes.ref(Pet.class).list().required("items");
    private static final Property<PetPage> NEXT = JsonTypes.ref(PetPage.class).optional("next");

    /** How this type is read and written. */
    public static final ObjectType<PetPage> TYPE = ObjectType.<PetPage>of(new PetPage(ObjectValues.NONE), ITEMS, NEXT);

    private PetPage(ObjectValues values) {
        super(values);
    }

    @Override
    protected PetPage create(ObjectValues members) {
        return new PetPage(members);
    }

    /** Starts an empty object; it needs {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code items}. */
    public List<Pet> items() {
        return ITEMS.get(this);
    }

    /** Pets, page by page. */
    public @Nullable PetPage next() {
        return NEXT.find(this);
    }

    /** Builds a {@link PetPage}. */
    public static final class Builder extends JsonObjectBuilder<PetPage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PetPage#items()}. */
        public Builder items(List<Pet> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link PetPage#next()}. */
        public Builder next(PetPage next) {
            NEXT.set(this, next);
            return this;
        }
    }
}
