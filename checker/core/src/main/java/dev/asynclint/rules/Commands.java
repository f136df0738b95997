package dev.asynclint.rules;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeDecl;
import java.util.regex.Pattern;

/** Code that runs because somebody has typed a command, and sits there to stop it: nobody else holds its thread. */
final class Commands {
    private static final Pattern PACKAGES = Pattern.compile("(.*\\.)?(cli|launcher|shell)\\..*");
    private static final Pattern SHELLS = Pattern.compile("(.*\\.)?(cli|shell|console)\\..*");
    private static final String AT_EXIT = "ShutdownHook";
    private static final Pattern ANNOTATIONS = Pattern.compile("Command|ShellMethod|ShellComponent|Parameters");

    private Commands() {}

    /** Whether a package, a supertype or an annotation says that a body belongs to a command. */
    static boolean isPartOf(BodyContext body) {
        MethodDecl method = body.body().method();
        return PACKAGES.matcher(method.owner().name()).matches()
                || method.owner().supertypes().stream()
                        .anyMatch(type -> SHELLS.matcher(type.name()).matches())
                || method.annotations().stream().anyMatch(Commands::saysSo)
                || saysSo(method.owner(), body);
    }

    /** Whether a class is called, or is a kind of, what runs when the process is asked to exit: nobody interrupts that. */
    static boolean runsAtExit(BodyContext body) {
        TypeDecl owner = body.body().method().owner();
        return owner.name().endsWith(AT_EXIT)
                || owner.supertypes().stream().anyMatch(type -> type.name().endsWith(AT_EXIT));
    }

    /** Whether a class in the file of a body can be started from a command line. */
    static boolean isPartOfProgram(BodyContext body) {
        return body.body().method().owner().file().types().stream()
                .flatMap(type -> type.methods().stream())
                .anyMatch(Commands::isMain);
    }

    static boolean isMain(MethodDecl method) {
        return method.ref().name().equals("main") && method.ref().isStatic();
    }

    /** Whether the class, or the one around it, is annotated as a command. */
    private static boolean saysSo(TypeDecl type, BodyContext body) {
        int dollar = type.name().lastIndexOf('$');
        return type.annotations().stream().anyMatch(Commands::saysSo)
                || dollar > 0
                        && body.program()
                                .declaration(type.name().substring(0, dollar))
                                .filter(outer -> saysSo(outer, body))
                                .isPresent();
    }

    private static boolean saysSo(Annotation annotation) {
        return ANNOTATIONS.matcher(annotation.simpleName()).matches();
    }
}
