package dev.asynclint.javaparser;

import dev.asynclint.ir.MethodRef;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other files can see of a file: its types and their members, without the bodies. Found out when it is compared. */
final class Shape {
    static final Shape NONE = new Shape(List.of());

    /** Empty once they are looked at. */
    private List<ClassSym> types;
    /** What each simple name of a type or member stands for. */
    private final Map<String, String> meanings = new HashMap<>();
    /** What is felt where no name is written: supertypes, type parameters, the methods that interfaces ask for. */
    private final Map<String, String> kinds = new HashMap<>();

    /** The shape of a file with these types, which do not change any more. */
    Shape(List<ClassSym> types) {
        this.types = types;
    }

    private Map<String, String> meanings() {
        look();
        return meanings;
    }

    private Map<String, String> kinds() {
        look();
        return kinds;
    }

    private void look() {
        for (ClassSym symbol : types) {
            add(meanings, symbol.simpleName, symbol.name + symbol.isStatic + symbol.isAbstract + symbol.annotations);
            StringBuilder kind = new StringBuilder()
                    .append(symbol.isInterface)
                    .append(symbol.isFinal)
                    .append(symbol.isEnum)
                    .append(symbol.superclass)
                    .append(Arrays.toString(symbol.interfaces))
                    .append(variables(symbol.typeParams));
            symbol.fields.values().forEach(field -> add(meanings, field.name, describe(field)));
            for (MethodSym method : symbol.allDeclared()) {
                boolean isConstructor = method.name.equals(MethodRef.CONSTRUCTOR);
                String text = describe(method);
                add(meanings, isConstructor ? symbol.simpleName : method.name, text);
                if (symbol.isInterface && method.isAbstract()) {
                    kind.append(text);
                }
            }
            kinds.put(symbol.name, kind.toString());
        }
        types = List.of();
    }

    private static void add(Map<String, String> meanings, String name, String text) {
        meanings.merge(name, text, (a, b) -> a + "\n" + b);
    }

    private static String describe(FieldSym field) {
        return field.owner + "." + field.type + field.isStatic + field.isFinal + field.folded;
    }

    private static String describe(MethodSym method) {
        return method.ref()
                + ":"
                + method.flags
                + variables(method.typeParams())
                + Arrays.toString(method.params())
                + method.result()
                + method.thrown
                + method.annotations;
    }

    private static String variables(TypeVar[] variables) {
        StringBuilder text = new StringBuilder();
        for (TypeVar variable : variables) {
            text.append(variable.name).append(Arrays.toString(variable.bounds()));
        }
        return text.toString();
    }

    boolean isSameAs(Shape other) {
        return this == other || meanings().equals(other.meanings()) && kinds().equals(other.kinds());
    }

    /** The names that mean something else than before. */
    Set<String> changed(Shape before) {
        Set<String> changed = new HashSet<>();
        meanings().forEach((name, meaning) -> {
            if (!meaning.equals(before.meanings().get(name))) {
                changed.add(name);
            }
        });
        before.meanings().keySet().stream()
                .filter(name -> !meanings().containsKey(name))
                .forEach(changed::add);
        return changed;
    }

    /** Whether something that was there before has changed for files that do not name it. */
    boolean changesUnnamed(Shape before) {
        return kinds().entrySet().stream()
                .anyMatch(kind -> before.kinds().containsKey(kind.getKey())
                        && !before.kinds().get(kind.getKey()).equals(kind.getValue()));
    }
}
