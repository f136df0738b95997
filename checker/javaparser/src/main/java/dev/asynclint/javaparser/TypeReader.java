package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.WildcardType;

/** Resolves written types. */
final class TypeReader {
    private final Types types;
    private final Members members;

    TypeReader(Types types, Members members) {
        this.types = types;
        this.members = members;
    }

    /** Whether a declaration leaves its type to be inferred. */
    static boolean isVar(Type type) {
        return type.isVarType()
                || type instanceof ClassOrInterfaceType named
                        && named.getNameAsString().equals("var")
                        && named.getScope().isEmpty();
    }

    Ty read(Type type, Env env) {
        if (type instanceof ClassOrInterfaceType named) {
            return named(named, env);
        }
        if (type.isPrimitiveType()) {
            return Ty.primitive(type.asPrimitiveType().asString());
        }
        if (type.isVoidType()) {
            return Ty.VOID;
        }
        if (type.isArrayType()) {
            return read(type.asArrayType().getComponentType(), env).array(1);
        }
        if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendedType().isPresent()) {
                return read(wildcard.getExtendedType().get(), env);
            }
            return wildcard.getSuperType().isPresent()
                    ? read(wildcard.getSuperType().get(), env)
                    : Ty.WILDCARD;
        }
        if (type.isIntersectionType()) {
            return read(type.asIntersectionType().getElements().get(0), env);
        }
        if (type.isUnionType()) {
            return read(type.asUnionType().getElements().get(0), env);
        }
        return Ty.UNKNOWN;
    }

    private Ty named(ClassOrInterfaceType type, Env env) {
        String name = type.getNameAsString();
        Ty found = type.getScope().isEmpty() ? env.type(name, members) : qualified(type, env);
        if (type.getTypeArguments().isEmpty() || !found.isKnown()) {
            return found;
        }
        NodeList<Type> written = type.getTypeArguments().get();
        Ty[] args = new Ty[written.size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = read(written.get(i), env);
        }
        return found.withArgs(args);
    }

    private Ty qualified(ClassOrInterfaceType type, Env env) {
        return qualified(type.getNameWithScope(), env);
    }

    /** The type that a dotted name means; {@link Ty#isKnown} is false when there is none to be found. */
    Ty qualified(String dotted, Env env) {
        int dot = dotted.indexOf('.');
        Ty outer = env.type(dot < 0 ? dotted : dotted.substring(0, dot), members);
        if (dot < 0) {
            return outer;
        }
        if (!outer.isKnown() || types.of(outer) == null) {
            String binary = types.binaryName(dotted);
            if (binary != null) {
                return Ty.of(binary);
            }
            return outer.isKnown() && outer.var == null
                    ? Ty.of(outer.name + "$" + dotted.substring(dot + 1).replace('.', '$'))
                    : Ty.unresolved(dotted);
        }
        while (dot > 0) {
            int next = dotted.indexOf('.', dot + 1);
            String part = next < 0 ? dotted.substring(dot + 1) : dotted.substring(dot + 1, next);
            ClassSym symbol = types.of(outer);
            String member = symbol == null ? null : members.memberType(symbol, part);
            if (member == null) {
                return Ty.unresolved(dotted);
            }
            outer = Ty.of(member);
            dot = next;
        }
        return outer;
    }

    /** Type parameters without their bounds, which may mention any of them: see {@link #readBounds}. */
    static TypeVar[] declare(NodeList<TypeParameter> written) {
        if (written.isEmpty()) {
            return Subst.NO_VARS;
        }
        TypeVar[] variables = new TypeVar[written.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = new TypeVar(written.get(i).getNameAsString());
        }
        return variables;
    }

    void readBounds(NodeList<TypeParameter> written, TypeVar[] variables, Env env) {
        for (int i = 0; i < variables.length; i++) {
            NodeList<ClassOrInterfaceType> bounds = written.get(i).getTypeBound();
            Ty[] read = new Ty[bounds.size()];
            for (int k = 0; k < read.length; k++) {
                read[k] = read(bounds.get(k), env);
            }
            variables[i].setBounds(read);
        }
    }
}
