package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import org.jspecify.annotations.Nullable;

/** Gives each branch of a schema that says something beside its alternatives, its members above all, that too. */
final class OwnMembers {
    private final TypeBuilder types;

    OwnMembers(TypeBuilder types) {
        this.types = types;
    }

    /** Returns a branch with the members of the schema around it; the branch when it has them anyway. */
    Schema whole(Schema schema, Schema branch) {
        return !types.includes(branch, schema) && addsTo(types.flatten(branch), schema)
                ? types.within(schema, branch, place(schema, branch))
                : branch;
    }

    private boolean addsTo(Schema branch, Schema schema) {
        return addsType(branch, schema) || addsMembers(branch, schema);
    }

    /** A branch that only bounds a value has the type of what is around it. */
    private static boolean addsType(Schema branch, Schema schema) {
        return !schema.types().isEmpty() && !SchemaComposition.substantial(branch);
    }

    private boolean addsMembers(Schema branch, Schema schema) {
        return !schema.properties().isEmpty()
                && !(branch.required().containsAll(schema.required())
                        && schema.properties().entrySet().stream()
                                .allMatch(member -> repeats(
                                        member.getValue(), branch.properties().get(member.getKey()))));
    }

    private boolean repeats(Schema member, @Nullable Schema ofBranch) {
        if (ofBranch == null) {
            return false;
        }
        Schema flat = types.flatten(member);
        return SchemaComposition.same(member, ofBranch)
                || (saysTypeOnly(flat)
                        && (flat.types().isEmpty()
                                || flat.types().equals(types.flatten(ofBranch).types())));
    }

    private static boolean saysTypeOnly(Schema schema) {
        return schema.format() == null
                && schema.properties().isEmpty()
                && schema.additionalProperties() == null
                && schema.items() == null
                && schema.prefixItems().isEmpty()
                && schema.enumeration().isEmpty()
                && schema.constant() == null
                && schema.oneOf().isEmpty()
                && schema.anyOf().isEmpty();
    }

    /** Schemas that have their alternatives from one part make a class each of them. */
    private static String place(Schema schema, Schema branch) {
        return branch.pointer().startsWith(schema.pointer() + "/")
                ? branch.pointer()
                : Pointers.child(
                        Pointers.child(schema.pointer(), "alternatives"), Pointers.lastToken(branch.pointer()));
    }
}
