package dev.chirograph.generator.emit;

import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.TypeSpec;

/** One generated class: its name is known before it is built, so that classes can refer to each other. */
interface ClassSpec {

    /** Returns the qualified name. */
    ClassName className();

    /** Returns the class as it is printed. */
    TypeSpec typeSpec();

    /** Returns the pointer of what it was made from, for the header of its file. */
    String source();
}
