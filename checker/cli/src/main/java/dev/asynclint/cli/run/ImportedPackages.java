package dev.asynclint.cli.run;

import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packages that sources name above their classes. A guess that costs next to nothing: it picks jars to look into. */
final class ImportedPackages {
    private static final Pattern NAMED =
            Pattern.compile("^[ \\t]*(?:import[ \\t]+(?:static[ \\t]+)?|package[ \\t]+)([\\w.]+)", Pattern.MULTILINE);

    private ImportedPackages() {}

    static Set<String> of(Program program) {
        Set<String> packages = new HashSet<>();
        for (SourceFile file : program.files()) {
            Matcher matcher = NAMED.matcher(head(file.text()));
            while (matcher.find()) {
                packages.add(packageOf(matcher.group(1)));
            }
        }
        return packages;
    }

    /** Up to the first brace, which is an annotation's or the first class's. */
    private static CharSequence head(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                return text.subSequence(0, i);
            }
        }
        return text;
    }

    /** Up to the first name that begins with a capital, which is a class. */
    private static String packageOf(String name) {
        int end = 0;
        while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
            int dot = name.indexOf('.', end);
            end = dot < 0 ? name.length() + 1 : dot + 1;
        }
        return end == 0 ? "" : name.substring(0, end - 1);
    }
}
