package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.spec.model.Info;

/** The {@code package-info.java} of both packages. */
record PackageInfo(ApiModel model, JavaNames names) {

    /** Returns the source for the package of the client. */
    String ofClient() {
        String start = "{@link " + names.packageName() + "." + names.client() + "}";
        return source(
                names.packageName(), "Client of the " + titleAndVersion(model.info()) + ": start at " + start + ".");
    }

    /** Returns the source for the package of the models. */
    String ofModels() {
        String title = titleAndVersion(model.info());
        return source(
                names.modelPackage(),
                "What the " + title + (title.contains(", version") ? "," : "") + " receives and answers.");
    }

    /** Returns {@code Cedar User API, version 1} as HTML. */
    static String titleAndVersion(Info info) {
        String title = SourceText.html(shortened(info.title().strip()));
        return info.version().isBlank()
                ? title
                : title + ", version "
                        + SourceText.html(shortened(info.version().strip()));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 200
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 200)) + "…";
    }

    private String source(String packageName, String text) {
        return SourcePrinter.header(model.source())
                + "\n/**\n * "
                + Wrapping.wrap(text, 117).replace("\n", "\n * ")
                + "\n */\n@NullMarked\npackage "
                + packageName
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }
}
