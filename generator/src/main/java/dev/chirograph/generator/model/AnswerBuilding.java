package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Decides what an operation answers, and what its errors hold. */
final class AnswerBuilding {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=[^;]*");
    private static final Pattern HEADER_TEXT = Pattern.compile("[\\x20-\\x7E]+");

    private final TypeBuilder types;
    private final RepeatedSchemas repeated;
    private final Diagnostics diagnostics;

    AnswerBuilding(Contract contract, TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.repeated = new RepeatedSchemas(contract);
        this.diagnostics = diagnostics;
    }

    /** Returns the successful answers: those of 2xx, else {@code default}, else an answer without body. */
    List<AnswerDecl> answers(Operation operation, String typeText) {
        List<AnswerDecl> answers = new ArrayList<>();
        for (Response response : operation.responses()) {
            if (response.success()) {
                String place = answers.isEmpty() ? " Response" : " " + response.status() + " Response";
                answers.add(of(operation, response, typeText + place));
            }
        }
        if (answers.isEmpty()) {
            operation.responses().stream()
                    .filter(AnswerBuilding::isDefault)
                    .forEach(response -> answers.add(of(operation, response, typeText + " Response")));
        }
        if (answers.isEmpty()) {
            answers.add(new AnswerDecl("2XX", "", List.of(AnswerDecl.Form.NOTHING)));
        }
        return List.copyOf(answers);
    }

    /** Returns the other answers that have a body. */
    List<AnswerDecl> failures(Operation operation, String typeText) {
        boolean defaultIsSuccess = operation.responses().stream().noneMatch(Response::success);
        List<AnswerDecl> failures = new ArrayList<>();
        for (Response response : operation.responses()) {
            if (!response.success() && !response.content().isEmpty() && !(defaultIsSuccess && isDefault(response))) {
                failures.add(of(operation, response, typeText + " " + response.status() + " Error"));
            }
        }
        return List.copyOf(failures);
    }

    private static boolean isDefault(Response response) {
        return response.status().equals("default");
    }

    private AnswerDecl of(Operation operation, Response response, String typeText) {
        return new AnswerDecl(
                response.status().replace("xx", "XX"), response.description(), forms(operation, response, typeText));
    }

    private List<AnswerDecl.Form> forms(Operation operation, Response response, String typeText) {
        if (response.content().isEmpty()
                || operation.method().equals("HEAD")
                || response.status().equals("204")
                || response.status().equals("205")) {
            return List.of(AnswerDecl.Form.NOTHING);
        }
        TypeName place = response.pointer().startsWith("#/components/")
                ? TypeNames.ofComponent(response.pointer())
                : new TypeName(typeText, TypeName.Rank.PLACE);
        List<MediaType> preferred = response.content().stream()
                .sorted(Comparator.comparing(MediaKinds::ofAnswer)
                        .thenComparing(mediaType -> mediaType.schema() == null))
                .toList();
        List<AnswerDecl.Form> forms = new ArrayList<>();
        for (MediaType mediaType : preferred) {
            AnswerDecl.Form form = AnswerDecl.Form.NOTHING;
            if (!forms.isEmpty() && mediaType.schema() == null) {
                // Who is silent about one media type means what is said of the other.
                form = form(mediaType, forms.get(0).type());
            } else if (forms.isEmpty() || repeated.same(preferred.get(0), mediaType) || !needsClass(mediaType)) {
                form = form(mediaType, response.content(), place);
            }
            if (forms.isEmpty() || form.sameJava(forms.get(0))) {
                add(forms, form);
            } else {
                diagnostics
                        .at(mediaType.pointer())
                        .warning(
                                "media-type-ignored",
                                "another media type of this answer has another type; Call.as reads it");
            }
        }
        return List.copyOf(forms);
    }

    /** Returns whether a media type could only be read by a class of its own, which no answer would then have. */
    private boolean needsClass(MediaType mediaType) {
        return isTyped(MediaKinds.ofAnswer(mediaType))
                && mediaType.schema() != null
                && needsClass(mediaType.schema(), mediaType.pointer());
    }

    private boolean needsClass(Schema schema, String place) {
        Schema whole = types.standsFor(schema);
        if (!whole.pointer().startsWith(place + "/")) {
            return false;
        }
        Schema flat = types.flatten(whole);
        if (flat.items() != null && flat.prefixItems().isEmpty()) {
            return needsClass(flat.items(), whole.pointer());
        }
        return !flat.properties().isEmpty()
                || !flat.prefixItems().isEmpty()
                || !flat.enumeration().isEmpty()
                || !flat.oneOf().isEmpty()
                || !flat.anyOf().isEmpty();
    }

    private static void add(List<AnswerDecl.Form> forms, AnswerDecl.Form form) {
        if (forms.stream().noneMatch(present -> present.essence().equals(form.essence()))) {
            forms.add(form);
        }
    }

    private AnswerDecl.Form form(MediaType mediaType, List<MediaType> content, TypeName place) {
        AnswerDecl.Kind kind = MediaKinds.ofAnswer(mediaType);
        Schema schema = repeated.of(mediaType, content);
        TypeRef type = isTyped(kind) && schema != null && !isNoList(mediaType, schema)
                ? types.of(schema, place)
                : TypeRef.Scalar.ANY;
        return form(mediaType, type);
    }

    private static AnswerDecl.Form form(MediaType mediaType, TypeRef type) {
        return new AnswerDecl.Form(MediaKinds.ofAnswer(mediaType), type, asked(mediaType));
    }

    /** Items alone do not make a list (JSON Schema 2020-12, Validation, 6.1.1), though most authors mean one. */
    private boolean isNoList(MediaType mediaType, Schema schema) {
        Schema whole = types.flatten(schema);
        if (!whole.types().isEmpty()
                || (whole.items() == null && whole.prefixItems().isEmpty())) {
            return false;
        }
        List<JsonNode> examples = mediaType.examples().values().stream()
                .map(Example::value)
                .filter(Objects::nonNull)
                .toList();
        boolean noList = !examples.isEmpty() && examples.stream().noneMatch(JsonNode::isArray);
        if (noList) {
            diagnostics
                    .at(mediaType.pointer())
                    .warning("items-without-type", "kept as JSON: the schema has items, but no example is a list");
        }
        return noList;
    }

    private static boolean isTyped(AnswerDecl.Kind kind) {
        return kind != AnswerDecl.Kind.TEXT && kind != AnswerDecl.Kind.BINARY;
    }

    /** What has no form that a header can hold is asked for by its kind alone. */
    private static String asked(MediaType mediaType) {
        String type = CHARSET.matcher(mediaType.type()).replaceAll("").strip();
        return HEADER_TEXT.matcher(type).matches() ? type : mediaType.essence();
    }

    /** Returns the headers that the answers of an operation may have, each by the first answer that declares it. */
    List<HeaderDecl> headers(Operation operation, String typeText) {
        Map<String, HeaderDecl> headers = new LinkedHashMap<>();
        for (Response response : operation.responses()) {
            response.headers()
                    .forEach((name, header) ->
                            headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), first -> of(header, typeText)));
        }
        return List.copyOf(headers.values());
    }

    private HeaderDecl of(Header header, String typeText) {
        TypeName place = header.pointer().startsWith("#/components/")
                ? TypeNames.ofComponent(header.pointer())
                : new TypeName(typeText + " " + header.name(), TypeName.Rank.PLACE);
        TypeRef type = types.of(header.schema(), place).withoutNull();
        Schema flat = types.flatten(header.schema());
        String description = header.description() != null ? header.description() : flat.description();
        return new HeaderDecl(
                header.name(),
                type.equals(TypeRef.Scalar.ANY) ? TypeRef.Scalar.STRING : type,
                header.explode(),
                SchemaFacts.of(description, flat, header.deprecated()));
    }
}
