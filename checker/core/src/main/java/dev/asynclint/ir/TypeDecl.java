package dev.asynclint.ir;

import java.util.List;

/**
 * A class, interface, enum, record or annotation in the sources, nested, local and anonymous ones included (except the
 * anonymous classes that are lowered to a {@link Lambda}).
 *
 * @param name binary name; local and anonymous classes have a name that is unique in the program
 * @param nameSpan its name in the text, {@link Span#NONE} for an anonymous class
 * @param supertypes direct supertypes, the superclass first
 * @param methods the methods, constructors and initialisers with or without a body; a front end may fill the list it
 *     hands over until the program is complete
 */
public record TypeDecl(
        SourceFile file,
        String name,
        Span nameSpan,
        boolean isInterface,
        boolean isFinal,
        List<TypeRef> supertypes,
        List<Annotation> annotations,
        List<FieldDecl> fields,
        List<MethodDecl> methods) {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
