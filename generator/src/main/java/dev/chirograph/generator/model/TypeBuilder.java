package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which type each schema is, and which classes that takes.
 *
 * <p>A class is announced when its schema is first met and filled in later, from a queue, so that schemas may refer to
 * each other in rings.
 */
final class TypeBuilder {
    private final Contract contract;
    private final Diagnostics diagnostics;
    private final SchemaComposition composition;
    private final ObjectBuilding objects;
    private final UnionBuilding unions;
    private final EnumBuilding enums;
    private final TupleBuilding tuples;
    private final Map<String, TypeRef> known = new HashMap<>();
    private final Descent descent = new Descent();
    private final Map<String, TypeDecl> declared = new TreeMap<>();
    private final Deque<Runnable> announced = new ArrayDeque<>();

    TypeBuilder(Contract contract, Diagnostics diagnostics, Set<String> multipartSchemas) {
        this.contract = contract;
        this.diagnostics = diagnostics;
        this.composition = new SchemaComposition(contract, diagnostics);
        this.objects = new ObjectBuilding(this, diagnostics, multipartSchemas);
        this.unions = new UnionBuilding(contract, this);
        this.enums = new EnumBuilding(this, diagnostics);
        this.tuples = new TupleBuilding(this, diagnostics);
    }

    /** Returns the type of a use of a schema that stands at a place named {@code place}. */
    TypeRef of(Schema schema, TypeName place) {
        TypeRef type = known.get(schema.pointer());
        if (type != null) {
            return type;
        }
        if (!descent.enter(schema)) {
            return ofRing(schema);
        }
        try {
            TypeName name = TypeNames.of(schema, place);
            type = decide(schema, name);
            if (descent.isRing(schema)) {
                type = hold(schema, name, type);
            }
            known.put(schema.pointer(), type);
            return type;
        } finally {
            descent.leave(schema);
        }
    }

    /** Returns the type of the elements of an array, or of the values of a map. */
    TypeRef ofElement(Schema schema, TypeName place) {
        return descent.inContainer(() -> of(schema, place));
    }

    /**
     * Returns the name of what holds a schema: composition may have taken it from another component, whose own it
     * stays, whichever of its heirs is met first.
     *
     * @param inner what is held
     * @param whole what holds it once it is composed, named {@code name}
     */
    TypeName holder(Schema inner, Schema whole, TypeName name) {
        if (inner.pointer().startsWith(whole.pointer() + "/")
                || !inner.pointer().startsWith("#/components/")) {
            return name;
        }
        String pointer = TypeNames.holder(inner.pointer());
        Schema holder = contract.schemasByPointer().get(pointer);
        TypeName place = TypeNames.ofComponent(pointer);
        return holder == null ? place : TypeNames.of(holder, place);
    }

    /** Returns the type of a schema inside itself. */
    private TypeRef ofRing(Schema schema) {
        Schema target = composition.standsFor(schema);
        if (composition.onlyPart(target) != null || !descent.canEnd(target)) {
            diagnostics.at(schema.pointer()).warning("endless-type", "the schema consists of nothing but itself");
            return TypeRef.Scalar.ANY;
        }
        descent.comesBackTo(target, named -> composition.onlyPart(named) == null);
        TypeRef type = new TypeRef.Declared(target.pointer());
        return composition.nullable(schema) ? type.orNull() : type;
    }

    /** Gives a list or map of itself a name; a class has one already. */
    private TypeRef hold(Schema schema, TypeName name, TypeRef type) {
        TypeRef.Declared declared = new TypeRef.Declared(schema.pointer());
        if (!type.withoutNull().equals(declared)) {
            declare(new HolderDecl(
                    schema.pointer(), schema.pointer(), name, SchemaFacts.ofType(schema, name), type.withoutNull()));
        }
        return type.nullable() ? declared.orNull() : declared;
    }

    private TypeRef decide(Schema schema, TypeName name) {
        Schema part = composition.onlyPart(schema);
        if (part != null) {
            boolean referred = part.pointer().equals(schema.ref());
            TypeRef type = of(part, referred ? TypeNames.ofTarget(part, name) : name);
            return SchemaComposition.addsNull(schema) ? type.orNull() : type;
        }
        SchemaComposition.Flattened flattened = composition.flatten(schema);
        if (flattened.contradiction() != null) {
            flattened.contradiction().complain(diagnostics.at(schema.pointer()));
        }
        return ofFlat(flattened.schema(), name, flattened.alternatives() > 1);
    }

    /** Returns the type of a schema without {@code $ref} and {@code allOf}. */
    TypeRef ofFlat(Schema schema, TypeName name, boolean severalAlternatives) {
        if (Keywords.dynamic(schema)) {
            diagnostics
                    .at(schema.pointer())
                    .warning("unsupported-keyword", "kept as JSON: " + String.join(", ", schema.unsupported()));
            return TypeRef.Scalar.ANY;
        }
        if (!Keywords.overlooked(schema).isEmpty()) {
            diagnostics
                    .at(schema.pointer())
                    .warning(
                            "unsupported-keyword",
                            "adds nothing to the type: " + String.join(", ", Keywords.overlooked(schema)));
        }
        if (schema.types().contains(Schema.Type.NULL) && schema.types().size() > 1) {
            SchemaDraft draft = new SchemaDraft(schema);
            draft.types = SchemaDraft.without(schema.types(), Schema.Type.NULL);
            return ofFlat(draft.build(), name, severalAlternatives).orNull();
        }
        if (schema.envelope() != null && schema.properties().containsKey(schema.envelope())) {
            Schema content = schema.properties().get(schema.envelope());
            return new TypeRef.Envelope(
                    schema.envelope(), of(content, holder(content, schema, name).child(schema.envelope())));
        }
        if (schema.constant() != null) {
            return EnumBuilding.typeOf(schema.constant());
        }
        if (!schema.enumeration().isEmpty()) {
            return enums.of(schema, name);
        }
        if (severalAlternatives) {
            diagnostics
                    .at(schema.pointer())
                    .warning("several-alternatives", "only one oneOf or anyOf of a composition is understood");
        }
        TypeRef union = unions.decide(schema, name);
        return union != null ? union : ofType(schema, name);
    }

    private TypeRef ofType(Schema schema, TypeName name) {
        if (schema.types().size() == 1) {
            return switch (schema.types().iterator().next()) {
                case STRING -> new TypeRef.Scalar(Scalars.ofString(schema));
                case INTEGER -> new TypeRef.Scalar(Scalars.ofInteger(schema));
                case NUMBER -> new TypeRef.Scalar(Scalars.ofNumber(schema));
                case BOOLEAN -> new TypeRef.Scalar(ScalarType.BOOLEAN);
                case ARRAY -> array(schema, name);
                case OBJECT -> objects.of(schema, name);
                case NULL -> TypeRef.Scalar.ANY;
            };
        }
        if (!schema.properties().isEmpty() || schema.additionalProperties() != null) {
            return objects.of(schema, name);
        }
        if (schema.items() != null || !schema.prefixItems().isEmpty()) {
            return array(schema, name);
        }
        return TypeRef.Scalar.ANY;
    }

    private TypeRef array(Schema schema, TypeName name) {
        if (!schema.prefixItems().isEmpty()) {
            return tuples.of(schema, name);
        }
        return new TypeRef.ListOf(schema.items() == null ? TypeRef.Scalar.ANY : ofItems(schema.items(), schema, name));
    }

    /** Returns the type of the elements of an array that is named {@code name}. */
    TypeRef ofItems(Schema items, Schema array, TypeName name) {
        return ofElement(items, holder(items, array, name).child("Item"));
    }

    /** Returns the schema with composition resolved. */
    Schema flatten(Schema schema) {
        return composition.flatten(schema).schema();
    }

    /** Returns a schema, at a place of its own, with all that the schema around it says, but for alternatives. */
    Schema within(Schema around, Schema schema, String place) {
        return composition.within(around, schema, place);
    }

    /** Returns whether a schema is put together from another. */
    boolean includes(Schema whole, Schema part) {
        return composition.includes(whole, part);
    }

    /** Returns the schema that a reference, or an {@code allOf} of one part, stands for. */
    Schema standsFor(Schema schema) {
        return composition.standsFor(schema);
    }

    /** Announces a class, to be filled in when its turn comes. */
    TypeRef announce(String id, Runnable fill) {
        TypeRef type = new TypeRef.Declared(id);
        announced.add(fill);
        return type;
    }

    /** Adds a class that was announced. */
    void declare(TypeDecl type) {
        declared.put(type.id(), type);
    }

    /**
     * Returns every class, by id in the order of ids; ends the work.
     *
     * <p>Schemas that no operation uses are not generated: they are what webhooks send, and left-overs. A document that
     * has no operation is a library of schemas, all of which are wanted.
     */
    Map<String, TypeDecl> finish() {
        if (contract.operations().isEmpty()) {
            for (Schema schema : contract.schemas().values()) {
                of(schema, TypeNames.ofComponent(schema.pointer()));
            }
        }
        while (!announced.isEmpty()) {
            announced.remove().run();
        }
        UnionRings.dissolve(declared, diagnostics);
        DiscriminatorWords.preset(declared);
        return declared;
    }
}
