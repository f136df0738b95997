package dev.asynclint.bytecode;

import dev.asynclint.bytecode.World.Declared;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes down what was inferred, as lines of a facts file. */
final class FactLines {
    /** Names that sources can have; other languages allow more. */
    private static final Pattern JAVA_NAME =
            Pattern.compile("[\\p{javaJavaIdentifierStart}<][\\p{javaJavaIdentifierPart}.>]*");

    private FactLines() {}

    /** The line for a method; empty if sources cannot name it. */
    static Optional<String> line(Declared method, Inferred inferred) {
        MethodRef ref = method.ref();
        if (!isName(ref.owner())
                || !isName(ref.name())
                || !ref.parameters().stream().allMatch(FactLines::isName)) {
            return Optional.empty();
        }
        String via = String.join(",", inferred.via());
        return Optional.of("blocking " + ref.owner() + "#" + ref.name() + "(" + parameters(method) + ") kind="
                + inferred.kind() + " certainty=" + (inferred.isTimed() ? "timed" : "may") + " via="
                + (via.indexOf(' ') < 0 ? via : '"' + via + '"'));
    }

    private static boolean isName(String name) {
        return JAVA_NAME.matcher(name.replace("[]", "")).matches();
    }

    /** Simple names, where no other method of that name has the same ones. */
    private static String parameters(Declared method) {
        List<String> simple = simple(method.ref());
        long same = method.owner().methods().stream()
                .filter(other -> other.name().equals(method.method().name()))
                .filter(other -> simple(other.ref(method.owner().name())).equals(simple))
                .count();
        boolean isClear = same == 1 && simple.stream().allMatch(FactLines::isName);
        return String.join(",", isClear ? simple : method.ref().parameters());
    }

    private static List<String> simple(MethodRef method) {
        return method.parameters().stream().map(TypeRef::simpleName).collect(Collectors.toList());
    }
}
