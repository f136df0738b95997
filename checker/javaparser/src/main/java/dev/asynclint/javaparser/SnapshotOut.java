package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes what many places share once, and its number in each place. The shared things are kept apart, by kind, and come
 * first in the snapshot, so that any place can be read without those before it.
 */
final class SnapshotOut {
    private final Pool<String> strings = new Pool<>(new HashMap<>());
    private final Pool<TypeRef> typeRefs = new Pool<>(new HashMap<>());
    // Of these there is one instance each, and locals of two files are equal only by chance.
    private final Pool<MethodRef> methodRefs = new Pool<>(new IdentityHashMap<>());
    private final Pool<Var> vars = new Pool<>(new IdentityHashMap<>());
    private final Pool<Outline.Mention> mentions = new Pool<>(new IdentityHashMap<>());
    private final Pool<TypeVar> typeVars = new Pool<>(new IdentityHashMap<>());
    private final Pool<Ty> types = new Pool<>(new IdentityHashMap<>());

    /** Where what is written goes; changed to write to several places in turn. */
    BytesOut bytes = new BytesOut();

    private static final class Pool<T> {
        private final Map<T, Integer> numbers;
        private final List<T> all = new ArrayList<>();
        private final BytesOut bytes = new BytesOut();

        Pool(Map<T, Integer> numbers) {
            this.numbers = numbers;
        }

        /** {@code write} first has what it mentions numbered. */
        int number(T thing, BiConsumer<T, BytesOut> write) {
            Integer known = numbers.get(thing);
            if (known != null) {
                return known;
            }
            BytesOut one = new BytesOut();
            write.accept(thing, one);
            bytes.put(one);
            all.add(thing);
            numbers.put(thing, all.size() - 1);
            return all.size() - 1;
        }

        void appendTo(BytesOut out) {
            out.put(all.size());
            out.put(bytes);
        }
    }

    /** The shared things, in the order in which they build on each other. */
    BytesOut pools() {
        BytesOut bounds = new BytesOut();
        for (int i = 0; i < typeVars.all.size(); i++) { // a bound may be of further variables
            putAll(bounds, typeVars.all.get(i).bounds());
        }
        BytesOut out = new BytesOut();
        List.of(strings, typeRefs, methodRefs, vars, mentions, typeVars, types).forEach(pool -> pool.appendTo(out));
        out.put(bounds);
        return out;
    }

    private void putAll(BytesOut out, Ty[] all) {
        out.put(all.length);
        for (Ty type : all) {
            out.put(number(type));
        }
    }

    private int number(String text) {
        return strings.number(text, (string, out) -> out.putText(string));
    }

    private int number(TypeRef type) {
        return typeRefs.number(type, (ref, out) -> {
            out.put(number(ref.name()));
            out.put(ref.args().size());
            ref.args().forEach(arg -> out.put(number(arg)));
            out.put(ref.dimensions());
        });
    }

    private int number(MethodRef method) {
        return methodRefs.number(method, (ref, out) -> {
            out.put(number(ref.owner()));
            out.put(number(ref.name()));
            out.put(ref.parameters().size());
            ref.parameters().forEach(parameter -> out.put(number(parameter)));
            out.put(number(ref.returnType()));
            out.put(ref.isStatic());
        });
    }

    private int number(Var variable) {
        return vars.number(variable, (some, out) -> {
            out.put(some.kind().ordinal());
            out.put(number(some.name()));
            out.put(number(some.owner()));
            out.putSigned(some.declaredAt());
            out.put(number(some.type()));
        });
    }

    private int number(TypeVar variable) {
        return typeVars.number(variable, (some, out) -> out.put(number(some.name)));
    }

    private int number(Ty type) {
        return types.number(type, (ty, out) -> {
            out.put(number(ty.name));
            putAll(out, ty.args);
            out.put(ty.dims);
            out.put(ty.var == null ? 0 : number(ty.var) + 1);
        });
    }

    void put(int number) {
        bytes.put(number);
    }

    void put(boolean value) {
        bytes.put(value);
    }

    void put(String text) {
        bytes.put(number(text));
    }

    void put(Collection<String> texts) {
        bytes.put(texts.size());
        texts.forEach(this::put);
    }

    void put(TypeRef type) {
        bytes.put(number(type));
    }

    void put(MethodRef method) {
        bytes.put(number(method));
    }

    void put(Outline.Mention mention) {
        bytes.put(mentions.number(mention, (some, out) -> {
            out.put(number(some.name()));
            out.put(some.target().map(target -> number(target) + 1).orElse(0));
            out.put(number(some.receiverType()));
        }));
    }

    void put(Var variable) {
        bytes.put(number(variable));
    }

    void put(Ty type) {
        bytes.put(number(type));
    }

    void put(Ty[] all) {
        putAll(bytes, all);
    }

    void put(TypeVar[] variables) {
        bytes.put(variables.length);
        for (TypeVar variable : variables) {
            bytes.put(number(variable));
        }
    }

    /** A place, near another one. */
    void put(Span span, int near) {
        bytes.putSigned(span.start() - near);
        bytes.putSigned(span.end() - span.start());
    }

    void putAnnotations(List<Annotation> annotations) {
        put(annotations.size());
        for (Annotation annotation : annotations) {
            put(annotation.type());
            put(annotation.values().size());
            annotation.values().forEach((name, value) -> {
                put(name);
                putValue(value);
            });
        }
    }

    /** A boxed primitive, a String, {@code null} or a list of these. */
    void putValue(Object value) {
        Values kind = Values.of(value);
        put(kind.ordinal());
        switch (kind) {
            case NULL -> {}
            case STRING -> put((String) value);
            case BOOLEAN -> put((boolean) value);
            case CHAR -> put((char) value);
            case BYTE, SHORT, INT -> bytes.putSigned(((Number) value).intValue());
            case LONG -> bytes.putLong((long) value);
            case FLOAT -> bytes.put(Float.floatToRawIntBits((float) value));
            case DOUBLE -> bytes.putLong(Double.doubleToRawLongBits((double) value));
            case LIST -> {
                List<?> all = (List<?>) value;
                put(all.size());
                all.forEach(this::putValue);
            }
        }
    }

    /** What a constant can be. */
    enum Values {
        NULL,
        STRING,
        BOOLEAN,
        CHAR,
        BYTE,
        SHORT,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        LIST;

        static Values of(Object value) {
            if (value == null) {
                return NULL;
            }
            if (value instanceof List) {
                return LIST;
            }
            return switch (value.getClass().getSimpleName()) {
                case "String" -> STRING;
                case "Boolean" -> BOOLEAN;
                case "Character" -> CHAR;
                case "Byte" -> BYTE;
                case "Short" -> SHORT;
                case "Integer" -> INT;
                case "Long" -> LONG;
                case "Float" -> FLOAT;
                case "Double" -> DOUBLE;
                default -> throw new IllegalArgumentException("no constant: " + value.getClass());
            };
        }
    }
}
