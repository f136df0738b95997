package dev.asynclint.cli.lsp;

import dev.asynclint.cli.discovery.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a file names classes of, and those that they name: enough to say something before all is read. */
final class Neighbours {
    private static final int ENOUGH = 48;
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z]\\w*");

    private Neighbours() {}

    /** The nearest first, {@code start} itself among them. */
    static Collection<Source> of(Source start, List<Source> all) {
        Map<String, Source> byName = new HashMap<>();
        for (Source source : all) {
            byName.merge(name(source.file()), source, (a, b) -> nearer(start, a, b));
        }
        Map<Path, Source> found = new LinkedHashMap<>(Map.of(start.file(), start));
        Deque<Source> work = new ArrayDeque<>(List.of(start));
        while (!work.isEmpty() && found.size() < ENOUGH) {
            Matcher names = CLASS.matcher(text(work.remove()));
            while (names.find() && found.size() < ENOUGH) {
                Source named = byName.get(names.group());
                if (named != null && found.putIfAbsent(named.file(), named) == null) {
                    work.add(named);
                }
            }
        }
        return found.values();
    }

    private static Source nearer(Source start, Source a, Source b) {
        return shared(start.file(), b.file()) > shared(start.file(), a.file()) ? b : a;
    }

    private static int shared(Path a, Path b) {
        int names = 0;
        while (names < Math.min(a.getNameCount(), b.getNameCount())
                && a.getName(names).equals(b.getName(names))) {
            names++;
        }
        return names;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".java".length());
    }

    private static String text(Source source) {
        try {
            return source.text().isPresent()
                    ? source.text().get()
                    : Files.readString(source.file(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // reading it as a source says what is wrong
        }
    }
}
