package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the component schemas that would be classes if an operation used them. */
final class UnusedComponents {
    private UnusedComponents() {}

    /**
     * Returns their names by pointer.
     *
     * @param declared the classes that operations use, by id
     */
    static Map<String, TypeName> of(Contract contract, Map<String, TypeDecl> declared) {
        // Nothing is generated for them, so nobody wants to hear what is doubtful in them.
        Diagnostics unheard = Diagnostics.of(contract.locator());
        TypeBuilder types = new TypeBuilder(contract, unheard, Set.of());
        Map<String, TypeName> unused = new TreeMap<>();
        for (Schema schema : contract.schemas().values()) {
            if (!declared.containsKey(schema.pointer())) {
                TypeName name = TypeNames.of(schema, TypeNames.ofComponent(schema.pointer()));
                TypeRef type = types.of(schema, name).withoutNull();
                if (type.equals(new TypeRef.Declared(schema.pointer()))) {
                    unused.put(schema.pointer(), name);
                }
            }
        }
        return unused;
    }
}
