package dev.asynclint.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of facts files that say what calls do, by the names of the methods. There are thousands, and a program calls
 * methods of a few of these names: the lines of a name are read when it is first asked about.
 */
final class UnreadCalls {
    private static final Set<String> NOT_ABOUT_CALLS =
            Set.of("#", "threadkind", "awaitable", "annotation", "helper", "implements");

    private final Map<String, List<Line>> byName = new HashMap<>();

    private record Line(String text, Origin origin) {}

    /** Keeps a line, if it is about calls of methods of one name. */
    boolean take(String line, Origin origin) {
        String name = nameIn(line);
        if (!name.isEmpty()) {
            byName.computeIfAbsent(name, any -> new ArrayList<>(2)).add(new Line(line, origin));
        }
        return !name.isEmpty();
    }

    private static String nameIn(String line) {
        int verb = line.indexOf(' ');
        if (verb <= 0 || NOT_ABOUT_CALLS.contains(line.substring(0, verb)) || line.contains(" how=impl")) {
            return "";
        }
        int start = verb;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int end = line.indexOf(' ', start);
        String signature = line.substring(start, end < 0 ? line.length() : end);
        int name = signature.indexOf('#') + 1;
        int parameters = signature.indexOf('(');
        return name == 0 ? "" : signature.substring(name, parameters < 0 ? signature.length() : parameters);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether methods of that name decide where the methods of an object that they are given run. */
    boolean places(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .anyMatch(line -> line.text().contains(" arg=handler"));
    }

    /** The facts of the lines of one name, in the order in which they were taken. */
    List<Fact> read(String name) {
        List<String> problems = new ArrayList<>();
        FactParser parser = new FactParser(problems);
        List<Fact> facts = new ArrayList<>();
        for (Line line : byName.getOrDefault(name, List.of())) {
            parser.parseLine(line.text(), line.origin()).ifPresent(facts::add);
        }
        if (!problems.isEmpty()) {
            throw new FactSyntaxException(problems);
        }
        return facts;
    }
}
