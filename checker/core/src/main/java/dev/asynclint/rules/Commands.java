package dev.asynclint.rules;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeDecl;
import java.util.regex.Pattern;

/** Code that runs because somebody has typed a command, and sits there to stop it. */
final class Commands {
    private static final Pattern PACKAGES = Pattern.compile(".*\\.(cli|shell)\\..*");
    private static final Pattern ANNOTATIONS = Pattern.compile("Command|ShellMethod|ShellComponent|Parameters");

    private Commands() {}

    static boolean isPartOf(MethodDecl method, BodyContext body) {
        return PACKAGES.matcher(method.owner().name()).matches()
                || method.annotations().stream().anyMatch(Commands::saysSo)
                || saysSo(method.owner(), body);
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
