package dev.chirograph.generator.model;

import java.util.Comparator;

/** A class that will be generated for a schema. */
public sealed interface TypeDecl permits ObjectDecl, EnumDecl, UnionDecl, TupleDecl, HolderDecl {

    /** The order in which classes are emitted and named: that of their ids, whatever led to them. */
    Comparator<TypeDecl> BY_ID = Comparator.comparing(TypeDecl::id);

    /** Returns what identifies it: the pointer of its schema, with a suffix where one schema gives several classes. */
    String id();

    /** Returns where the document declares it, for the header of its file. */
    String pointer();

    /** Returns what its Java name is made of. */
    TypeName name();

    /** Returns its documentation. */
    Documentation documentation();
}
