package dev.asynclint.javaparser;

import dev.asynclint.ir.Var;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the types of the sources are kept in a snapshot. */
final class SymbolFormat {
    private static final int FLAGS = 8;

    private SymbolFormat() {}

    static void write(Collection<ClassSym> types, SnapshotOut out) {
        out.put(types.size());
        types.forEach(type -> out.put(type.name));
        types.forEach(type -> write(type, out));
    }

    /** The types by name, in the order in which they were written. */
    static Map<String, ClassSym> read(SnapshotIn in) {
        List<ClassSym> types = in.list(() -> new ClassSym(in.string()));
        Map<String, ClassSym> byName = new HashMap<>();
        types.forEach(type -> byName.put(type.name, type));
        types.forEach(type -> read(type, byName, in));
        return byName;
    }

    private static void write(ClassSym type, SnapshotOut out) {
        out.put(type.simpleName);
        out.put(type.outer == null ? "" : type.outer.name);
        boolean[] flags = {
            type.isInterface,
            type.isStatic,
            type.isFinal,
            type.isAbstract,
            type.isEnum,
            type.isAnonymous,
            type.superclass != null,
            type.components != null
        };
        int bits = 0;
        for (int i = 0; i < FLAGS; i++) {
            bits |= flags[i] ? 1 << i : 0;
        }
        out.put(bits);
        out.put(type.typeParams);
        if (type.superclass != null) {
            out.put(type.superclass);
        }
        out.put(type.interfaces);
        out.putAnnotations(type.annotations);
        out.put(type.fields.size());
        type.fields.values().forEach(field -> write(field, out));
        out.put(type.memberTypes.size());
        type.memberTypes.forEach((name, binary) -> {
            out.put(name);
            out.put(binary);
        });
        if (type.components != null) {
            out.put(type.components);
        }
        List<MethodSym> methods = type.allDeclared();
        out.put(methods.size());
        methods.forEach(method -> write(method, out));
    }

    private static void read(ClassSym type, Map<String, ClassSym> byName, SnapshotIn in) {
        type.isSource = true;
        type.simpleName = in.string();
        type.outer = byName.get(in.string());
        int bits = in.number();
        type.isInterface = (bits & 1) != 0;
        type.isStatic = (bits & 2) != 0;
        type.isFinal = (bits & 4) != 0;
        type.isAbstract = (bits & 8) != 0;
        type.isEnum = (bits & 16) != 0;
        type.isAnonymous = (bits & 32) != 0;
        type.typeParams = in.typeVars();
        type.superclass = (bits & 64) != 0 ? in.ty() : null;
        type.interfaces = in.tys();
        type.annotations = in.annotations();
        for (int i = in.number(); i > 0; i--) {
            FieldSym field = field(type, in);
            type.fields.put(field.name, field);
        }
        for (int i = in.number(); i > 0; i--) {
            type.memberTypes.put(in.string(), in.string());
        }
        type.components = (bits & 128) != 0 ? in.tys() : null;
        for (int i = in.number(); i > 0; i--) {
            type.add(method(type, in));
        }
    }

    private static void write(FieldSym field, SnapshotOut out) {
        out.put(field.variable);
        out.put(field.type);
        out.put((field.isStatic ? 1 : 0) | (field.isFinal ? 2 : 0) | (field.isEnumConstant ? 4 : 0));
        out.putValue(field.constant);
        out.putValue(field.folded);
    }

    private static FieldSym field(ClassSym owner, SnapshotIn in) {
        Var variable = in.variable();
        Ty type = in.ty();
        int bits = in.number();
        FieldSym field =
                new FieldSym(owner, type, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, in.value(), variable);
        field.folded = in.value();
        return field;
    }

    private static void write(MethodSym method, SnapshotOut out) {
        out.put(method.name);
        out.put(method.flags);
        out.put(method.typeParams());
        out.put(method.params());
        out.put(method.result());
        out.put(method.thrown);
        out.putAnnotations(method.annotations);
        out.put(method.ref());
    }

    private static MethodSym method(ClassSym owner, SnapshotIn in) {
        String name = in.string();
        int flags = in.number();
        TypeVar[] typeParams = in.typeVars();
        Ty[] params = in.tys();
        MethodSym method = new MethodSym(owner, name, flags, params.length, null);
        method.typeParams = typeParams;
        method.params = params;
        method.result = in.ty();
        method.thrown = in.strings();
        method.annotations = in.annotations();
        method.setRef(in.method());
        return method;
    }
}
