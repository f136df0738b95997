package dev.asynclint.cli.report;

import dev.asynclint.finding.Edit;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a fix's imports go in the text. */
final class Imports {
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(static\\s+)?([\\w.*]+)\\s*;[^\\r\\n]*");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;[^\\r\\n]*");

    private Imports() {}

    /** One insertion after the last import for the names that the file does not import yet. */
    static List<Edit> edits(String path, SourceText source, List<String> names) {
        TreeSet<String> missing = new TreeSet<>(names);
        String text = source.text().toString();
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        int at = 0;
        boolean afterLine = false;
        Matcher home = PACKAGE.matcher(text);
        if (home.find()) {
            at = home.end();
            afterLine = true;
        }
        for (Matcher existing = IMPORT.matcher(text); existing.find(); ) {
            at = existing.end();
            afterLine = true;
            String name = existing.group(2);
            missing.removeIf(wanted -> wanted.equals(name)
                    || name.endsWith(".*")
                            && wanted.substring(0, wanted.lastIndexOf('.') + 1)
                                    .equals(name.substring(0, name.length() - 1)));
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        StringBuilder lines = new StringBuilder();
        for (String name : missing) {
            lines.append(afterLine ? lineEnd : "")
                    .append("import ")
                    .append(name)
                    .append(';')
                    .append(afterLine ? "" : lineEnd);
        }
        return List.of(new Edit(path, new Span(at, at), lines.toString()));
    }
}
