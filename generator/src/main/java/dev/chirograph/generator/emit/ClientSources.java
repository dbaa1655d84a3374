package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.EnumDecl;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.HolderDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.TupleDecl;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.UnionDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sources of a client: everything that a model becomes.
 *
 * <p>Each class is described by one {@link ClassSpec} and printed by itself, so that all processors can share the work.
 */
public final class ClientSources {
    private final ApiModel model;
    private final JavaNames names;
    private final JavaTypes types;

    /** Makes the sources of a model whose names are decided. */
    public ClientSources(ApiModel model, JavaNames names) {
        this.model = model;
        this.names = names;
        this.types = new JavaTypes(names);
    }

    /** Returns the text of each file of the client by its path, such as {@code demo/model/Invoice.java}. */
    public SortedMap<String, String> client() {
        SortedMap<String, String> files = print(clientClasses());
        PackageInfo packages = new PackageInfo(model, names);
        files.put(folder(names.packageName()) + "package-info.java", packages.ofClient());
        if (!model.types().isEmpty()) {
            files.put(folder(names.modelPackage()) + "package-info.java", packages.ofModels());
        }
        return files;
    }

    /**
     * Returns the text of each file of the tests by its path.
     *
     * @param contract how the tests find the contract
     */
    public SortedMap<String, String> tests(TestedContract contract) {
        List<ClassSpec> classes = new ArrayList<>();
        for (GroupDecl group : model.groups()) {
            if (group.operations().stream()
                    .anyMatch(operation -> !operation.exchanges().isEmpty())) {
                classes.add(new ExampleTestClass(group, model, contract, names, types));
            }
        }
        return print(classes);
    }

    private SortedMap<String, String> print(List<ClassSpec> classes) {
        SourcePrinter printer = new SourcePrinter(model.source());
        return classes.parallelStream()
                .collect(Collectors.toMap(
                        spec -> path(spec.className()), printer::print, (first, second) -> first, TreeMap::new));
    }

    private static String path(ClassName name) {
        return folder(name.packageName()) + name.simpleName() + ".java";
    }

    private static String folder(String packageName) {
        return packageName.replace('.', '/') + "/";
    }

    private List<ClassSpec> clientClasses() {
        List<ClassSpec> classes = new ArrayList<>();
        GroupAccessors accessors = GroupAccessors.addParts(model, names, classes);
        classes.add(new ClientClass(model, accessors, names, types));
        for (GroupDecl group : model.groups()) {
            classes.addAll(GroupClass.of(group, model.security(), names, types));
            group.operations().forEach(operation -> addOwnClasses(group, operation, classes));
        }
        model.types().values().forEach(type -> classes.add(spec(type)));
        return classes;
    }

    private void addOwnClasses(GroupDecl group, OperationDecl operation, List<ClassSpec> classes) {
        if (operation.params() != null) {
            classes.add(new ParamsClass(group, operation, operation.params(), names, types));
        }
        if (!operation.headers().isEmpty()) {
            classes.add(new HeadersClass(group, operation, names, types));
        }
        if (operation.severalResults()) {
            classes.add(new ResultInterface(operation, names, new Answers(names, types)));
        }
    }

    private ClassSpec spec(TypeDecl type) {
        if (type instanceof ObjectDecl object) {
            return new ObjectClass(object, names, types);
        }
        if (type instanceof EnumDecl enumeration) {
            return new EnumClass(enumeration, names, types);
        }
        if (type instanceof TupleDecl tuple) {
            return new TupleClass(tuple, names, types);
        }
        return type instanceof HolderDecl holder
                ? new HolderClass(holder, types)
                : new UnionInterface((UnionDecl) type, names, types);
    }
}
