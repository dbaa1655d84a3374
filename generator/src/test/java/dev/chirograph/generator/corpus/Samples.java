package dev.chirograph.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.BodyDecl;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.References;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every example of a document that stands for a value which generated code reads or writes as JSON. */
final class Samples {
    private static final Set<BodyDecl.Kind> JSON_BODIES =
            EnumSet.of(BodyDecl.Kind.JSON, BodyDecl.Kind.FORM, BodyDecl.Kind.MULTIPART);

    private final Contract contract;
    private final Map<String, Sample> found = new LinkedHashMap<>();

    private Samples(Contract contract) {
        this.contract = contract;
    }

    /** Returns each example once, in the order of the operations, then of the classes. */
    static List<Sample> of(Contract contract, ApiModel model) {
        Samples samples = new Samples(contract);
        for (GroupDecl group : model.groups()) {
            group.operations().forEach(samples::addOperation);
        }
        model.types().values().forEach(samples::addType);
        return List.copyOf(samples.found.values());
    }

    private void addOperation(OperationDecl operation) {
        for (ParameterDecl parameter : operation.parameters()) {
            if (parameter.parameter().content() == null) {
                add(
                        parameter.parameter().examples().values(),
                        parameter.parameter().schema(),
                        parameter.type());
            }
        }
        BodyDecl body = operation.body();
        if (body != null
                && JSON_BODIES.contains(body.kind())
                && operation.operation().requestBody() != null) {
            for (MediaType mediaType : operation.operation().requestBody().content()) {
                if (mediaType.type().equals(body.mediaType())) {
                    add(mediaType.examples().values(), mediaType.schema(), body.type());
                }
            }
        }
        operation.answers().forEach(answer -> addAnswer(operation, answer));
        operation.failures().forEach(answer -> addAnswer(operation, answer));
    }

    private void addAnswer(OperationDecl operation, AnswerDecl answer) {
        for (Response response : operation.operation().responses()) {
            if (!response.status().equals(answer.status())) {
                continue;
            }
            for (MediaType mediaType : response.content()) {
                for (AnswerDecl.Form form : answer.forms()) {
                    if (form.kind() == AnswerDecl.Kind.JSON && form.mediaType().equals(mediaType.essence())) {
                        add(mediaType.examples().values(), mediaType.schema(), form.type());
                    }
                }
            }
        }
    }

    private void add(Collection<Example> examples, @Nullable Schema schema, TypeRef type) {
        for (Example example : examples) {
            if (schema != null && example.value() != null) {
                add(example.pointer(), schema.pointer(), example.value(), value -> value, type);
            }
        }
    }

    private void addType(TypeDecl type) {
        TypeRef use = new TypeRef.Declared(type.id());
        addSchema(type.pointer(), value -> value, use);
        if (type instanceof ObjectDecl object) {
            for (PropertyDecl property : object.properties()) {
                String pointer = Pointers.child(Pointers.child(object.pointer(), "properties"), property.name());
                addSchema(
                        pointer, value -> JsonNodeFactory.instance.objectNode().set(property.name(), value), use);
            }
        }
    }

    /**
     * Adds the examples of a schema.
     *
     * @param whole makes what is read of an example: an object with it as its only member for that of a property
     */
    private void addSchema(String pointer, UnaryOperator<JsonNode> whole, TypeRef type) {
        JsonNode schema = find(pointer);
        String owner = pointer;
        for (int steps = 0; schema.path("$ref").isTextual() && steps < 10; steps++) {
            owner = References.pointer(schema.path("$ref").asText());
            schema = find(owner);
        }
        if (schema.has("example")) {
            add(Pointers.child(owner, "example"), owner, schema.get("example"), whole, type);
        }
        for (int index = 0;
                schema.path("examples").isArray()
                        && index < schema.path("examples").size();
                index++) {
            String place = Pointers.child(Pointers.child(owner, "examples"), index);
            add(place, owner, schema.path("examples").get(index), whole, type);
        }
    }

    private JsonNode find(String pointer) {
        JsonNode node = References.find(contract.document(), pointer);
        return node == null ? MissingNode.getInstance() : node;
    }

    /** Null never reaches a type: the property or element that holds it is what is null. */
    private void add(String pointer, String schema, JsonNode value, UnaryOperator<JsonNode> whole, TypeRef type) {
        if (!value.isNull() && !value.isMissingNode()) {
            found.putIfAbsent(pointer, new Sample(pointer, schema, value, whole.apply(value), type));
        }
    }
}
