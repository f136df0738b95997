package dev.asynclint.finding;

import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The imports of a Java file, read off its text, and where a new one goes. */
public final class Imports {
    private static final Pattern BLANK = Pattern.compile("(?:\\s|\uFEFF|//[^\\r\\n]*+|/\\*(?s:.*?)\\*/)++");
    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)\\s*;");
    private static final Pattern IMPORT =
            Pattern.compile("import\\s+(?:(static|module)\\s+)?([\\w$.]+?)\\s*(\\.\\s*\\*)?\\s*;");
    private static final Pattern DOCUMENTATION = Pattern.compile("/\\*\\*(?:(?!\\*/)(?s:.))*+\\*/\\s*$");
    private static final Pattern NO_CODE =
            Pattern.compile("//[^\\r\\n]*+|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"");

    private final String text;
    /** Imports of types, in the order of the file. */
    private final List<Line> types = new ArrayList<>();

    private String home = "";
    /** After the package declaration and the imports; 0 where there are none. */
    private int end;
    /** Where the first type begins, with its documentation. */
    private int body;

    private record Line(String name, boolean all, Span span) {}

    private Imports(String text) {
        this.text = text;
        read();
    }

    public static Imports of(CharSequence text) {
        return new Imports(text.toString());
    }

    private void read() {
        Matcher blank = BLANK.matcher(text);
        Matcher homeLine = PACKAGE.matcher(text);
        Matcher line = IMPORT.matcher(text);
        while (true) {
            body = blank.region(end, text.length()).lookingAt() ? blank.end() : end;
            if (homeLine.region(body, text.length()).lookingAt()) {
                home = homeLine.group(1);
                end = homeLine.end();
            } else if (line.region(body, text.length()).lookingAt()) {
                end = line.end();
                if (line.group(1) == null) {
                    types.add(new Line(line.group(2), line.group(3) != null, new Span(line.start(), end)));
                }
            } else {
                Matcher documentation = DOCUMENTATION.matcher(text.substring(0, body));
                body = documentation.find() ? documentation.start() : body;
                return;
            }
        }
    }

    /** Whether the simple name of {@code type} means it in this file, once it is imported if need be. */
    public boolean admits(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (types.stream().anyMatch(line -> !line.all() && line.name().equals(type))) {
            return true;
        }
        if (types.stream().anyMatch(line -> !line.all() && line.name().endsWith("." + simple))) {
            return false;
        }
        String code = NO_CODE.matcher(text.substring(end)).replaceAll(" ");
        String taken = isKnown(type)
                ? "\\b(?:class|interface|record|enum)\\s+" + simple + "\\b"
                : "(?<![\\w$.])" + simple + "(?![\\w$])";
        return !Pattern.compile(taken).matcher(code).find();
    }

    private boolean isKnown(String type) {
        String start = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        return start.equals("java.lang")
                || start.equals(home)
                || types.stream().anyMatch(line -> line.name().equals(line.all() ? start : type));
    }

    /** Insertions that import the types which the file does not know, sorted, beside those of the nearest packages. */
    public List<Edit> adding(String path, Collection<String> names) {
        List<String> missing =
                new TreeSet<>(names).stream().filter(name -> !isKnown(name)).toList();
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        if (!types.isEmpty() || missing.isEmpty()) {
            return missing.stream().map(name -> beside(path, name, newline)).toList();
        }
        String block = String.join(newline, missing.stream().map(Imports::line).toList());
        return List.of(
                end > 0
                        ? insertion(path, lineEnd(end), newline + newline + block)
                        : insertion(path, body, block + newline + newline));
    }

    private Edit beside(String path, String name, String newline) {
        int most = types.stream()
                .mapToInt(other -> sharedPackages(other, name))
                .max()
                .orElse(0);
        List<Line> nearest = types.stream()
                .filter(other -> sharedPackages(other, name) == most)
                .toList();
        return nearest.stream()
                .filter(other -> other.name().compareTo(name) > 0)
                .findFirst()
                .map(next -> insertion(path, next.span().start(), line(name) + newline))
                .orElseGet(() -> insertion(
                        path, lineEnd(nearest.get(nearest.size() - 1).span().end()), newline + line(name)));
    }

    private static int sharedPackages(Line line, String name) {
        String[] one = line.name().split("\\.");
        String[] other = name.split("\\.");
        int shared = 0;
        while (shared < Math.min(one.length, other.length) && one[shared].equals(other[shared])) {
            shared++;
        }
        return shared;
    }

    private static String line(String name) {
        return "import " + name + ";";
    }

    /** The end of the line, if a comment at most is left of it. */
    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        String rest = text.substring(from, at).strip();
        return rest.isEmpty() || rest.startsWith("//") ? at : from;
    }

    private static Edit insertion(String path, int at, String added) {
        return new Edit(path, new Span(at, at), added);
    }
}
