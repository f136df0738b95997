package dev.asynclint.fixtures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads pitest's {@code mutations.xml}: prints each mutant that lives, with its line of code, and puts the scores into
 * {@code mutants.md}. Arguments: the XML file, the folder of the sources, and the page, if it is to be written.
 */
final class Mutants {
    private static final Pattern MUTANT = Pattern.compile("<mutation .*?status='(\\w+)'.*?<sourceFile>(.*?)</sourceFile>"
            + "<mutatedClass>(.*?)</mutatedClass><mutatedMethod>(.*?)</mutatedMethod>.*?<lineNumber>(\\d+)</lineNumber>"
            + ".*?<description>(.*?)</description>");
    private static final String BEGIN = "<!-- scores: written by ./dev mutants -->\n";
    private static final String END = "<!-- end of scores -->\n";

    private Mutants() {}

    private record Mutant(String status, String file, String type, String method, int line, String change) {
        String folder() {
            return type.substring(0, type.lastIndexOf('.'));
        }

        boolean isCovered() {
            return !status.equals("NO_COVERAGE");
        }

        boolean lives() {
            return status.equals("SURVIVED") || !isCovered();
        }
    }

    public static void main(String[] args) throws IOException {
        List<Mutant> mutants = read(Path.of(args[0]));
        Map<String, List<String>> sources = new TreeMap<>();
        List<Mutant> living = mutants.stream()
                .filter(Mutant::lives)
                .sorted(Comparator.comparing(Mutant::folder)
                        .thenComparing(Mutant::file)
                        .thenComparing(Mutant::line))
                .toList();
        for (Mutant mutant : living) {
            Path file = Path.of(args[1]).resolve(mutant.folder().replace('.', '/')).resolve(mutant.file());
            List<String> lines = sources.get(file.toString());
            if (lines == null) {
                lines = Files.readAllLines(file);
                sources.put(file.toString(), lines);
            }
            System.out.printf(
                    "%s:%d %s%s: %s%n    %s%n",
                    mutant.file(),
                    mutant.line(),
                    mutant.method(),
                    mutant.isCovered() ? "" : ", which no fixture reaches",
                    mutant.change(),
                    lines.get(mutant.line() - 1).strip());
        }
        String table = table(mutants);
        System.out.println(table);
        if (args.length > 2) {
            Path page = Path.of(args[2]);
            String text = Files.readString(page);
            Files.writeString(
                    page,
                    text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n" + table + "\n"
                            + text.substring(text.indexOf(END)));
        }
    }

    private static List<Mutant> read(Path xml) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        Matcher matcher = MUTANT.matcher(Files.readString(xml));
        while (matcher.find()) {
            String change = matcher.group(6).replaceAll("&#\\d+;", "").replaceAll("[\\w/$]+[./]([\\w$]+::)", "$1");
            mutants.add(new Mutant(
                    matcher.group(1),
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4).replace("&#60;", "<").replace("&#62;", ">"),
                    Integer.parseInt(matcher.group(5)),
                    change));
        }
        return mutants;
    }

    /** A row a package, and one for each file where more than one mutant in seven lives. */
    private static String table(List<Mutant> mutants) {
        StringBuilder out = new StringBuilder("| | mutants | killed | survive | not reached | score | test strength |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        Map<String, List<Mutant>> packages =
                mutants.stream().collect(Collectors.groupingBy(Mutant::folder, TreeMap::new, Collectors.toList()));
        packages.forEach((name, own) -> out.append(row("**" + name + "**", own)));
        out.append(row("**both**", mutants));
        mutants.stream().collect(Collectors.groupingBy(Mutant::file, TreeMap::new, Collectors.toList())).values().stream()
                .filter(own -> own.stream().filter(Mutant::lives).count() * 7 > own.size())
                .forEach(own -> out.append(row(own.get(0).file().replace(".java", ""), own)));
        return out.toString();
    }

    private static String row(String name, List<Mutant> mutants) {
        long living = mutants.stream().filter(Mutant::lives).count();
        long missed = mutants.stream().filter(mutant -> !mutant.isCovered()).count();
        long killed = mutants.size() - living;
        return "| %s | %d | %d | %d | %d | %.1f %% | %.1f %% |%n"
                .formatted(
                        name,
                        mutants.size(),
                        killed,
                        living - missed,
                        missed,
                        100.0 * killed / mutants.size(),
                        100.0 * killed / Math.max(1, mutants.size() - missed));
    }
}
