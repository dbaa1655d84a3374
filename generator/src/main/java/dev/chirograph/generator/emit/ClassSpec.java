package dev.chirograph.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/** One generated class: its name is known before it is built, so that classes can refer to each other. */
interface ClassSpec {

    /** Returns the qualified name. */
    ClassName className();

    /** Returns the class as JavaPoet prints it. */
    TypeSpec typeSpec();

    /** Returns the pointer of what it was made from, for the header of its file. */
    String source();
}
