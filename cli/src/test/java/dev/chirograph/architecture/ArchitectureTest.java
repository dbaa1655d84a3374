package dev.chirograph.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the modules to {@link ArchitectureRules}, and the rules to finding what they forbid. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.chirograph");

    /** Test classes in packages of the product, each of which breaks rules. */
    private static final JavaClasses VIOLATIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.chirograph");

    static Set<Map.Entry<String, ArchRule>> rules() {
        return ArchitectureRules.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsViolations(Map.Entry<String, ArchRule> rule) {
        assertThatThrownBy(() -> rule.getValue().check(VIOLATIONS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void seesEveryModule() {
        assertThat(PRODUCT)
                .extracting(JavaClass::getPackageName)
                .contains(
                        "dev.chirograph.spec",
                        "dev.chirograph.client",
                        "dev.chirograph.generator",
                        "dev.chirograph.conformance",
                        "dev.chirograph.maven",
                        "dev.chirograph.cli");
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            packages.add(type.getPackageName());
            if (type.getPackage().isAnnotatedWith(NullMarked.class)) {
                marked.add(type.getPackageName());
            }
        }
        assertThat(marked).isEqualTo(packages);
    }
}
