package dev.asynclint.rules;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeDecl;
import java.util.Arrays;
import java.util.Set;

/** Programs that run from a command line to their end, on a thread that nobody else holds. */
final class CommandLine {
    private static final Set<String> PACKAGES = Set.of("cli", "launcher", "shell");

    private CommandLine() {}

    /** Whether a body belongs to such a program: a class of its file has a {@code main}, or its package says so. */
    static boolean isPartOf(Body body) {
        TypeDecl type = body.method().owner();
        return isNamedSo(type)
                || type.file().types().stream()
                        .flatMap(each -> each.methods().stream())
                        .anyMatch(CommandLine::isMain);
    }

    private static boolean isMain(MethodDecl method) {
        return method.ref().name().equals("main") && method.ref().isStatic();
    }

    private static boolean isNamedSo(TypeDecl type) {
        return Arrays.stream(type.name().split("\\.")).anyMatch(PACKAGES::contains);
    }
}
