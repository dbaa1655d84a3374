// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Page
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Page}. */
public final class Page extends JsonObjectModel {
    private static final Property<Long> PAGE = JsonTypes.LONG.optional("page");
    private static final Property<List<String>> SORT = JsonTypes.STRING.list().optional("sort");
    private static final Property<PageNear> NEAR = JsonTypes.ref(PageNear.class).optional("near");

    /** How this type is read and written. */
    public static final ObjectType<Page> TYPE = ObjectType.<Page>of(new Page(ObjectValues.NONE), PAGE, SORT, NEAR);

    private Page(ObjectValues values) {
        super(values);
    }

    @Override
    protected Page create(ObjectValues members) {
        return new Page(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code page}. */
    public @Nullable Long page() {
        return PAGE.find(this);
    }

    /** {@code sort}. */
    public List<String> sort() {
        return SORT.get(this);
    }

    /** {@code near}. */
    public @Nullable PageNear near() {
        return NEAR.find(this);
    }

    /** Builds a {@link Page}. */
    public static final class Builder extends JsonObjectBuilder<Page, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Page#page()}. */
        public Builder page(long page) {
            PAGE.set(this, page);
            return this;
        }

        /** Sets {@link Page#sort()}. */
        public Builder sort(List<String> sort) {
            SORT.set(this, sort);
            return this;
        }

        /** Sets {@link Page#near()}. */
        public Builder near(PageNear near) {
            NEAR.set(this, near);
            return this;
        }
    }
}
