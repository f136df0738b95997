package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Reads what {@link SnapshotOut} has written. */
final class SnapshotIn {
    private static final SnapshotOut.Values[] VALUES = SnapshotOut.Values.values();
    private static final Var.Kind[] KINDS = Var.Kind.values();

    private final byte[] all;
    private final String[] strings;
    private final TypeRef[] typeRefs;
    private final MethodRef[] methodRefs;
    private final Var[] vars;
    private final Outline.Mention[] mentions;
    private final TypeVar[] typeVars;
    private final Ty[] types;
    /** Where reading goes on. */
    private BytesIn bytes;

    /** Reads the pools, which begin {@code at} there. */
    SnapshotIn(byte[] all, int at) {
        this.all = all;
        bytes = new BytesIn(all, at);
        strings = pool(String[]::new, () -> bytes.text());
        typeRefs = new TypeRef[bytes.number()];
        for (int i = 0; i < typeRefs.length; i++) {
            typeRefs[i] = new TypeRef(string(), list(this::type), bytes.number());
        }
        methodRefs =
                pool(MethodRef[]::new, () -> new MethodRef(string(), string(), strings(), string(), bytes.isSet()));
        vars = pool(Var[]::new, () -> new Var(KINDS[bytes.number()], string(), string(), bytes.signed(), type()));
        mentions = pool(Outline.Mention[]::new, () -> {
            String name = string();
            int target = bytes.number();
            return new Outline.Mention(
                    name, target == 0 ? Optional.empty() : Optional.of(methodRefs[target - 1]), string());
        });
        typeVars = pool(TypeVar[]::new, () -> new TypeVar(string()));
        types = new Ty[bytes.number()];
        for (int i = 0; i < types.length; i++) {
            String name = string();
            Ty[] args = tys();
            int dims = bytes.number();
            int variable = bytes.number();
            Ty type = variable == 0 ? Ty.of(name) : Ty.of(typeVars[variable - 1]);
            types[i] = (args.length == 0 ? type : type.withArgs(args)).array(dims);
        }
        for (TypeVar variable : typeVars) {
            variable.setBounds(tys());
        }
    }

    private <T> T[] pool(IntFunction<T[]> array, Supplier<T> read) {
        T[] pool = array.apply(bytes.number());
        for (int i = 0; i < pool.length; i++) {
            pool[i] = read.get();
        }
        return pool;
    }

    /** Goes on reading at another place. */
    void seek(int at) {
        bytes = new BytesIn(all, at);
    }

    int at() {
        return bytes.at();
    }

    int number() {
        return bytes.number();
    }

    boolean isSet() {
        return bytes.isSet();
    }

    String string() {
        return strings[bytes.number()];
    }

    List<String> strings() {
        return list(this::string);
    }

    <T> List<T> list(Supplier<T> read) {
        int size = bytes.number();
        if (size == 0) {
            return List.of();
        }
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(read.get());
        }
        return List.copyOf(all);
    }

    TypeRef type() {
        return typeRefs[bytes.number()];
    }

    MethodRef method() {
        return methodRefs[bytes.number()];
    }

    Outline.Mention mention() {
        return mentions[bytes.number()];
    }

    Var variable() {
        return vars[bytes.number()];
    }

    Ty ty() {
        return types[bytes.number()];
    }

    Ty[] tys() {
        int size = bytes.number();
        Ty[] read = size == 0 ? Ty.NONE : new Ty[size];
        for (int i = 0; i < size; i++) {
            read[i] = ty();
        }
        return read;
    }

    TypeVar[] typeVars() {
        int size = bytes.number();
        TypeVar[] read = size == 0 ? Subst.NO_VARS : new TypeVar[size];
        for (int i = 0; i < size; i++) {
            read[i] = typeVars[bytes.number()];
        }
        return read;
    }

    Span span(int near) {
        int start = near + bytes.signed();
        return new Span(start, start + bytes.signed());
    }

    List<Annotation> annotations() {
        return list(() -> {
            String type = string();
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = number(); i > 0; i--) {
                values.put(string(), value());
            }
            return new Annotation(type, values);
        });
    }

    Object value() {
        return switch (VALUES[number()]) {
            case NULL -> null;
            case STRING -> string();
            case BOOLEAN -> isSet();
            case CHAR -> (char) number();
            case BYTE -> (byte) bytes.signed();
            case SHORT -> (short) bytes.signed();
            case INT -> bytes.signed();
            case LONG -> bytes.longNumber();
            case FLOAT -> Float.intBitsToFloat(number());
            case DOUBLE -> Double.longBitsToDouble(bytes.longNumber());
            case LIST -> list(this::value);
        };
    }
}
