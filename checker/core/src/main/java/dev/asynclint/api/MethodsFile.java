package dev.asynclint.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The facts about a module's own methods, as a resource beside its classes: lines of a facts file, sorted, under a line
 * that says in which version of the format. Same code, same text.
 */
public final class MethodsFile {
    /** Where it lies in a jar or a folder of classes. */
    public static final String RESOURCE = "META-INF/asynclint/methods";

    private static final String HEADER = "# asynclint methods ";
    private static final int VERSION = 1;

    private MethodsFile() {}

    /** The text of the resource. */
    public static String text(Collection<String> lines) {
        StringBuilder text = new StringBuilder(HEADER).append(VERSION).append('\n');
        lines.stream().distinct().sorted().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The type that a line of such a file is about. */
    public static String typeOf(String line) {
        int start = line.indexOf(' ') + 1;
        int end = start;
        while (end < line.length() && line.charAt(end) != '#' && line.charAt(end) != ' ') {
            end++;
        }
        return line.substring(start, end);
    }

    /**
     * The facts about other types. Of what lies in the sources that are looked at, the sources themselves tell, and a fact
     * that was left beside its classes would tell the same a second time, or what was true before.
     */
    public static FactFile without(FactFile facts, Set<String> types) {
        StringBuilder text = new StringBuilder();
        facts.text()
                .lines()
                .filter(line -> !types.contains(typeOf(line)))
                .forEach(line -> text.append(line).append('\n'));
        return new FactFile(facts.name(), text.toString());
    }

    /**
     * The facts of a resource; empty when it is none, or of a newer version.
     *
     * @param name what messages call it
     * @param problems takes a line that says why it is ignored
     */
    public static Optional<FactFile> read(String name, String text, Consumer<String> problems) {
        String first = text.lines().findFirst().orElse("");
        String version = first.startsWith(HEADER) ? first.substring(HEADER.length()) : "";
        if (version.equals(Integer.toString(VERSION))) {
            return Optional.of(new FactFile(name, text));
        }
        problems.accept(
                version.matches("[0-9]{1,9}") && Integer.parseInt(version) > VERSION
                        ? name + ": written by a newer Asynclint, its facts are ignored"
                        : name + ": begins with no line `" + HEADER + VERSION + "`, its facts are ignored");
        return Optional.empty();
    }
}
