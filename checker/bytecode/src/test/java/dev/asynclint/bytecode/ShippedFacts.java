package dev.asynclint.bytecode;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the facts that are shipped about the libraries of the model: {@code ./dev infer}. */
final class ShippedFacts {
    /** Where libraries keep what is not for users, or not theirs. */
    private static final Pattern INSIDE = Pattern.compile(".*\\.(internals?|impl|implementation|shaded|tests?)\\..*");

    private static final Pattern VERSION = Pattern.compile("-\\d[\\w.-]*\\.jar$");
    private static final int SAMPLE = 100;
    private static final int OF_ONE_LIBRARY = 2;

    private ShippedFacts() {}

    /**
     * @param args the folder to write to, the file with the judged sample, then folders with jars
     */
    public static void main(String[] args) throws IOException {
        Set<Path> jars = new LinkedHashSet<>();
        for (String folder : List.of(args).subList(2, args.length)) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        // Without what is shipped now: it would be taken for known.
        ApiModel model = ApiModel.of(ApiModel.builtInFiles());
        Map<String, List<String>> byLibrary = new TreeMap<>();
        for (FactFile file : new Libraries(model, List.copyOf(jars), Optional.empty()).infer(jars)) {
            List<String> lines =
                    file.text().lines().filter(line -> !isInside(line)).toList();
            if (!lines.isEmpty()) {
                byLibrary
                        .computeIfAbsent(VERSION.matcher(file.name()).replaceFirst(""), any -> new ArrayList<>())
                        .addAll(lines);
            }
        }
        write(Path.of(args[0]), byLibrary);
        sample(Path.of(args[1]), byLibrary);
    }

    private static boolean isInside(String line) {
        return INSIDE.matcher(line.substring(0, line.indexOf('#'))).matches();
    }

    private static void write(Path folder, Map<String, List<String>> byLibrary) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : (Iterable<Path>) old::iterator) {
                Files.delete(file);
            }
        }
        List<String> index = new ArrayList<>();
        for (Map.Entry<String, List<String>> library : byLibrary.entrySet()) {
            Set<String> packages = new TreeSet<>();
            library.getValue().forEach(line -> packages.add(packageOf(line)));
            String name = library.getKey() + ".facts";
            index.add(name + " " + String.join(" ", packages));
            Files.write(folder.resolve(name), library.getValue());
            System.out.printf("%6d %s%n", library.getValue().size(), library.getKey());
        }
        Files.write(folder.resolve("index"), index);
    }

    private static String packageOf(String line) {
        String owner = line.substring(line.indexOf(' ') + 1, line.indexOf('#'));
        return owner.substring(0, owner.lastIndexOf('.'));
    }

    /** Draws lines to be judged, the same ones as long as they are there; what was judged stays judged. */
    private static void sample(Path file, Map<String, List<String>> byLibrary) throws IOException {
        Map<String, String> judged = new HashMap<>();
        if (Files.exists(file)) {
            for (String row : Files.readAllLines(file)) {
                int tab = row.indexOf('\t');
                judged.put(row.substring(0, tab), row.substring(tab + 1));
            }
        }
        List<String> drawn = new ArrayList<>();
        byLibrary
                .values()
                .forEach(lines -> lines.stream()
                        .sorted(Comparator.comparing(ShippedFacts::lot))
                        .limit(OF_ONE_LIBRARY)
                        .forEach(drawn::add));
        drawn.sort(Comparator.comparing(ShippedFacts::lot));
        List<String> rows = drawn.stream()
                .limit(SAMPLE)
                .sorted()
                .map(line -> line + "\t" + judged.getOrDefault(line, "open\t"))
                .toList();
        Files.write(file, rows);
    }

    /** A number that has nothing to do with what the line says, and stays with its method. */
    private static int lot(String line) {
        return (line.substring(0, line.indexOf(" kind=")).hashCode() ^ 2026) * 0x9E3779B1;
    }
}
