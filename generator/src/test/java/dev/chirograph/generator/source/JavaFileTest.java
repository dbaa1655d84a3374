package dev.chirograph.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaFileTest {
    private static final ClassName OURS = ClassName.get("demo", "Ours");

    private static String print(TypeSpec.Builder type) {
        return new JavaFile("demo", type.build()).print("// Header.\n");
    }

    private static TypeSpec.Builder ours() {
        return TypeSpec.classBuilder(OURS);
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name).build();
    }

    @Test
    void classesOfOtherPackagesAreImportedInOrder() {
        TypeName map = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(List.class));

        assertThat(print(ours().addField(field(map, "lists")))).isEqualTo("""
                // Header.
                package demo;

                import java.util.List;
                import java.util.Map;

                class Ours {
                    Map<String, List> lists;
                }
                """);
    }

    @Test
    void ofTwoClassesWithOneNameTheFirstIsImported() {
        assertThat(print(ours().addField(field(ClassName.get(List.class), "first"))
                        .addField(field(ClassName.get("java.awt", "List"), "second"))))
                .contains("import java.util.List;", "    List first;", "    java.awt.List second;")
                .doesNotContain("import java.awt");
    }

    @Test
    void aClassOfTheOwnPackageKeepsItsNameWhereverItIsMentioned() {
        assertThat(print(ours().addField(field(ClassName.get(List.class), "foreign"))
                        .addField(field(ClassName.get("demo", "List"), "own"))))
                .contains("    java.util.List foreign;", "    List own;")
                .doesNotContain("import");
    }

    @Test
    void aNestedTypeHidesAForeignOneOfItsName() {
        TypeSpec nested = TypeSpec.classBuilder("List").build();

        assertThat(print(ours().addField(field(ClassName.get(List.class), "foreign"))
                        .addField(field(OURS.nestedClass("List"), "own"))
                        .addType(nested)))
                .contains("    java.util.List foreign;", "    List own;");
    }

    @Test
    void aNestedTypeIsNamedThroughItsOwnerOutsideOfIt() {
        ClassName entry = ClassName.get(Map.Entry.class);

        assertThat(print(ours().addField(field(entry, "entry"))))
                .contains("import java.util.Map;", "    Map.Entry entry;");
    }

    @Test
    void whatOnlyACommentMentionsIsNotImported() {
        assertThat(print(ours().addJavadoc("See {@link $T}.", List.class)))
                .contains("/** See {@link java.util.List}. */")
                .doesNotContain("import");
    }

    @Test
    void whatACommentMentionsBeforeTheCodeIsCalledByItsImportedName() {
        assertThat(print(ours().addJavadoc("See {@link $T}.", List.class)
                        .addField(field(ClassName.get(List.class), "list"))))
                .contains("import java.util.List;", "/** See {@link List}. */", "    List list;");
    }

    @Test
    void anAnnotationOfAUseStandsAtWhatItIsAbout() {
        ClassName nullable = ClassName.get(Nullable.class);
        TypeName list = ParameterizedTypeName.get(ClassName.get("java.awt", "List"), OURS);

        assertThat(print(ours().addField(field(ClassName.get(List.class), "plain"))
                        .addField(field(list.annotated(nullable), "qualified"))
                        .addField(field(TypeName.get(byte[].class).annotated(nullable), "array"))))
                .contains("    java.awt.@Nullable List<Ours> qualified;", "    byte @Nullable [] array;");
    }

    @Test
    void modifiersThatGoWithoutSayingAreLeftOut() {
        TypeSpec nested = TypeSpec.recordBuilder(OURS.nestedClass("One"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(OURS)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .build())
                .build();
        FieldSpec constant = FieldSpec.builder(
                        ClassName.get(String.class), "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("null")
                .build();

        assertThat(print(TypeSpec.interfaceBuilder(OURS)
                        .addModifiers(Modifier.SEALED, Modifier.PUBLIC)
                        .addField(constant)
                        .addType(nested)))
                .contains(
                        "public sealed interface Ours {\n",
                        "    String TYPE = null;\n",
                        "    record One(String value) implements Ours {}\n");
    }

    @Test
    void aLongLineIsBrokenAtTheLastPlaceThatMakesItFit() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("method");
        for (int index = 0; index < 8; index++) {
            method.addParameter(String.class, "parameter" + index);
        }

        assertThat(print(ours().addMethod(method.build()))).contains("""
                    void method(String parameter0, String parameter1, String parameter2, String parameter3, String parameter4,
                            String parameter5, String parameter6, String parameter7) {
                    }
                """);
    }

    @Test
    void aLongFieldIsBrokenBeforeItsValue() {
        FieldSpec field =
                FieldSpec.builder(OURS, "x".repeat(105)).initializer("value()").build();

        assertThat(print(ours().addField(field)))
                .contains("    Ours " + "x".repeat(105) + " =\n            value();\n");
    }

    @Test
    void aStatementThatGoesOnIsIndentedTwice() {
        MethodSpec method = MethodSpec.methodBuilder("method")
                .addStatement("start()\n.next()")
                .addStatement("end()")
                .build();

        assertThat(print(ours().addMethod(method)))
                .contains("        start()\n                .next();\n        end();\n    }\n");
    }

    @Test
    void everyLineOfACommentHasItsGutter() {
        assertThat(print(ours().addJavadoc("$L", "One.\n\n<p>Two.")))
                .contains("/**\n * One.\n *\n * <p>Two.\n */\nclass Ours {}\n");
    }

    @Test
    void aCommentOfOneLineStandsInOneLineWhereItFits() {
        FieldSpec documented = FieldSpec.builder(OURS, "next")
                .addJavadoc("$L", "x".repeat(109))
                .build();
        FieldSpec tooWide = FieldSpec.builder(OURS, "other")
                .addJavadoc("$L", "x".repeat(110))
                .build();

        assertThat(print(ours().addJavadoc("$L", "One.").addField(documented).addField(tooWide)))
                .contains("/** One. */\nclass Ours {\n    /** " + "x".repeat(109) + " */\n    Ours next;\n")
                .contains("    /**\n     * " + "x".repeat(110) + "\n     */\n    Ours other;\n");
    }

    @Test
    void fieldsWithoutDocumentationStandTogether() {
        FieldSpec documented =
                FieldSpec.builder(OURS, "documented").addJavadoc("One.").build();

        assertThat(print(ours().addField(field(OURS, "first"))
                        .addField(field(OURS, "second"))
                        .addField(documented)))
                .contains("    Ours first;\n    Ours second;\n\n    /** One. */\n    Ours documented;\n");
    }

    @Test
    void aTypeWithoutMembersHasNoLinesInside() {
        assertThat(print(ours())).endsWith("\nclass Ours {}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "class", "a b", "a;", "1", "a.b", "true"})
    void nothingButANameIsDeclared(String name) {
        assertThatThrownBy(() -> FieldSpec.builder(OURS, name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$L", "no place", "$", "$X", "$T"})
    void aFormatThatDoesNotFitItsArgumentsIsRefused(String format) {
        Object[] arguments = format.equals("$L") ? new Object[0] : new Object[] {"text"};

        assertThatThrownBy(() -> CodeBlock.of(format, arguments)).isInstanceOf(IllegalArgumentException.class);
    }
}
