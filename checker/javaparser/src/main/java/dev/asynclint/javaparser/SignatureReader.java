package dev.asynclint.javaparser;

import java.util.ArrayList;
import java.util.List;

/** Reads the generic signatures and descriptors of class files (JVMS 4.7.9.1). */
final class SignatureReader {
    private final String text;
    private final TypeVar[] inner;
    private final ClassSym owner;
    private final Types types;
    private int at;
    private TypeVar[] own = Subst.NO_VARS;

    /**
     * @param owner the class whose type parameters are in scope
     * @param types finds the classes around {@code owner}, whose parameters are in scope too
     */
    SignatureReader(String text, ClassSym owner, Types types) {
        this.text = text;
        this.owner = owner;
        this.types = types;
        this.inner = owner.typeParams;
    }

    /** Reads a class signature into {@code type}: its type parameters and supertypes. */
    void readClass(ClassSym type) {
        type.typeParams = typeParams();
        Ty superclass = type();
        type.superclass = type.isInterface ? null : superclass;
        List<Ty> interfaces = new ArrayList<>(2);
        while (at < text.length()) {
            interfaces.add(type());
        }
        type.interfaces = interfaces.toArray(Ty.NONE);
    }

    /** Reads a method signature or descriptor into {@code method}. */
    void readMethod(MethodSym method) {
        method.typeParams = typeParams();
        at++;
        List<Ty> params = new ArrayList<>(4);
        while (text.charAt(at) != ')') {
            params.add(type());
        }
        at++;
        method.result = type();
        method.params = params.toArray(Ty.NONE);
    }

    /** The number of parameters in a method descriptor. */
    static int arity(String descriptor) {
        int count = 0;
        for (int i = 1; descriptor.charAt(i) != ')'; i++) {
            while (descriptor.charAt(i) == '[') {
                i++;
            }
            if (descriptor.charAt(i) == 'L') {
                i = descriptor.indexOf(';', i);
            }
            count++;
        }
        return count;
    }

    private TypeVar[] typeParams() {
        if (text.charAt(0) != '<') {
            return Subst.NO_VARS;
        }
        // Bounds may mention parameters that come later: names first, then bounds.
        List<TypeVar> found = new ArrayList<>(2);
        at = 1;
        while (text.charAt(at) != '>') {
            int colon = text.indexOf(':', at);
            found.add(new TypeVar(text.substring(at, colon)));
            at = colon;
            skipBounds();
        }
        own = found.toArray(Subst.NO_VARS);
        at = 1;
        for (TypeVar variable : own) {
            at = text.indexOf(':', at);
            List<Ty> bounds = new ArrayList<>(1);
            while (text.charAt(at) == ':') {
                at++;
                if (text.charAt(at) != ':') {
                    bounds.add(type());
                }
            }
            variable.setBounds(bounds.toArray(Ty.NONE));
        }
        at++;
        return own;
    }

    private void skipBounds() {
        while (text.charAt(at) == ':') {
            at++;
            if (text.charAt(at) != ':') {
                skipType();
            }
        }
    }

    private void skipType() {
        while (text.charAt(at) == '[') {
            at++;
        }
        char c = text.charAt(at++);
        if (c == 'T') {
            at = text.indexOf(';', at) + 1;
        } else if (c == 'L') {
            int depth = 0;
            for (; ; at++) {
                char d = text.charAt(at);
                if (d == '<') {
                    depth++;
                } else if (d == '>') {
                    depth--;
                } else if (d == ';' && depth == 0) {
                    at++;
                    return;
                }
            }
        }
    }

    Ty type() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'V' -> Ty.VOID;
            case 'Z' -> Ty.BOOLEAN;
            case 'B' -> Ty.BYTE;
            case 'S' -> Ty.SHORT;
            case 'C' -> Ty.CHAR;
            case 'I' -> Ty.INT;
            case 'J' -> Ty.LONG;
            case 'F' -> Ty.FLOAT;
            case 'D' -> Ty.DOUBLE;
            case '[' -> type().array(1);
            case '*' -> Ty.WILDCARD;
            case '+', '-' -> type();
            case 'T' -> {
                int end = text.indexOf(';', at);
                Ty variable = variable(text.substring(at, end));
                at = end + 1;
                yield variable;
            }
            default -> classType();
        };
    }

    private Ty classType() {
        StringBuilder name = new StringBuilder();
        Ty[] args = Ty.NONE;
        while (true) {
            char c = text.charAt(at++);
            switch (c) {
                case ';' -> {
                    return Ty.of(name.toString(), args);
                }
                case '<' -> {
                    List<Ty> list = new ArrayList<>(2);
                    while (text.charAt(at) != '>') {
                        list.add(type());
                    }
                    at++;
                    args = list.toArray(Ty.NONE);
                }
                case '.' -> {
                    name.append('$');
                    args = Ty.NONE;
                }
                case '/' -> name.append('.');
                default -> name.append(c);
            }
        }
    }

    private Ty variable(String name) {
        for (TypeVar variable : own) {
            if (variable.name.equals(name)) {
                return Ty.of(variable);
            }
        }
        for (TypeVar variable : inner) {
            if (variable.name.equals(name)) {
                return Ty.of(variable);
            }
        }
        String around = owner.name;
        for (int dollar = around.lastIndexOf('$'); dollar > 0; dollar = around.lastIndexOf('$')) {
            around = around.substring(0, dollar);
            ClassSym outer = types.find(around);
            if (outer != null) {
                for (TypeVar variable : outer.typeParams) {
                    if (variable.name.equals(name)) {
                        return Ty.of(variable);
                    }
                }
            }
        }
        return Ty.OBJECT;
    }
}
