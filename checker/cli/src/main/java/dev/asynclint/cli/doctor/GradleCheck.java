package dev.asynclint.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether Gradle's compiler finds the compiler plugin in a project. Scripts are read, not run: what a plugin of the build
 * itself configures is not seen.
 */
final class GradleCheck {
    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");
    private static final Pattern USE = Pattern.compile("(\\w+)\\s*\\(?\\s*[^\\n]*asynclint[-.](javac|errorprone)");
    private static final Pattern TOOLCHAIN = Pattern.compile("JavaLanguageVersion\\.of\\(\\s*(\\d+)\\s*\\)");
    private static final Pattern QUIET = Pattern.compile("-nowarn|(?:isWarnings|\\bwarnings)\\s*=\\s*false");

    private GradleCheck() {}

    /** Looks at the project in {@code folder}, whose build begins in {@code root}. Returns false where it is not set up. */
    static boolean look(Path folder, Path root, String name, Diagnosis diagnosis) {
        StringBuilder scripts = new StringBuilder();
        for (Path at = folder; at != null && at.startsWith(root); at = at.getParent()) {
            scripts.append(read(at.resolve("build.gradle"))).append(read(at.resolve("build.gradle.kts")));
        }
        String text = COMMENT.matcher(scripts).replaceAll("");
        boolean isNamed = false;
        boolean isProcessor = false;
        for (Matcher use = USE.matcher(text); use.find(); ) {
            isNamed = true;
            isProcessor |= use.group(1).matches("annotationProcessor|errorprone|testAnnotationProcessor");
        }
        if (!isNamed) {
            return false;
        }
        if (isProcessor) {
            diagnosis.ok(name + ": the compiler plugin is on the processor path");
        } else {
            diagnosis.wrong(
                    name
                            + ": named, but not on the processor path, which is the only place where Gradle has javac look",
                    "add annotationProcessor(\"dev.asynclint:asynclint-javac:…\")");
        }
        if (QUIET.matcher(text).find()) {
            diagnosis.wrong(
                    name + ": warnings are off, which hides the findings",
                    "remove `-nowarn` or `warnings = false`, or read build/classes/java/asynclint/main.json");
        }
        for (Matcher toolchain = TOOLCHAIN.matcher(text); toolchain.find(); ) {
            if (Integer.parseInt(toolchain.group(1)) < 17) {
                diagnosis.wrong(
                        name + ": compiles with JDK " + toolchain.group(1) + ", and the plugin needs 17",
                        "compile with a toolchain of 17 or newer and `options.release = " + toolchain.group(1) + "`");
            }
        }
        return true;
    }

    /** Says which projects are not set up at all, which may be meant so. */
    static void notSetUp(List<String> names, Diagnosis diagnosis) {
        if (!names.isEmpty()) {
            diagnosis.note(
                    "not set up, as their build scripts do not name asynclint-javac: " + String.join(", ", names),
                    "to have compiler warnings, add to `dependencies`:",
                    "compileOnly(\"dev.asynclint:asynclint-javac:…\")",
                    "annotationProcessor(\"dev.asynclint:asynclint-javac:…\")");
        }
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) + "\n" : "";
        } catch (IOException e) {
            return "";
        }
    }
}
