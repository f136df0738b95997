package dev.asynclint.javaparser.planting;

import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Plants known defects into real code and tells how many are found: {@code ./dev plant}. Arguments: the folder of the
 * corpora, their list, a folder for the planted files, the page to write, the seed, and optionally the rules.
 */
final class Recall {
    private Recall() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Path work = Path.of(args[2]);
        long seed = Long.parseLong(args[4]);
        List<String> rules = args.length > 5 ? List.of(args[5].split(",")) : Rules.names();
        List<Corpus> corpora = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ")[0].split(":");
                corpora.add(Corpus.read(
                        parts[1], root.resolve(parts[1] + "-" + parts[2]).resolve("sources")));
            }
        }
        List<Site> sites = new Planter(seed, Catalog.wanted(rules)).plant(corpora);
        List<Harvest.Outcome> outcomes = new ArrayList<>();
        for (Corpus corpus : corpora) {
            List<Site> here =
                    sites.stream().filter(site -> site.corpus() == corpus).toList();
            if (!here.isEmpty()) {
                System.err.println(corpus.name() + ": " + here.size());
                outcomes.addAll(Harvest.of(corpus, here, rules, work));
            }
        }
        Path notes = Path.of(args[3]).resolveSibling("recall-notes.md");
        String page = page(outcomes, seed) + (Files.exists(notes) ? "\n" + Files.readString(notes) : "");
        Files.writeString(Path.of(args[3]), page);
        Files.write(work.resolve("missed.txt"), missed(outcomes));
        System.out.println(page);
    }

    private static String page(List<Harvest.Outcome> outcomes, long seed) {
        StringBuilder page = new StringBuilder("""
                # How many planted defects are found

                `./dev plant` takes real methods of the [corpora](corpora.txt), puts one known defect into each of many files, and
                checks the sources as they lie there, without class path. A defect counts as found when its own rule reports it
                on its own line, or the rule that speaks for it there. Seed %d; %d defects, %s found.

                ## By rule

                """.formatted(seed, outcomes.size(), share(outcomes)));
        table(page, "rule", outcomes, outcome -> outcome.site().planting().rule());
        page.append(
                "\n## By hops\n\nHow many calls lie between the place that is reported and the call that blocks.\n\n");
        table(
                page,
                "hops",
                outcomes.stream()
                        .filter(outcome -> outcome.site().planting().hops() >= 0)
                        .toList(),
                outcome -> Integer.toString(outcome.site().planting().hops()));
        page.append("\n## By corpus\n\n");
        table(page, "corpus", outcomes, outcome -> outcome.site().corpus().name());
        page.append("\n## By defect\n\n");
        table(
                page,
                "rule | defect",
                outcomes,
                outcome -> outcome.site().planting().rule() + " | "
                        + outcome.site().planting().way());
        return page.toString();
    }

    private static void table(
            StringBuilder page, String title, List<Harvest.Outcome> outcomes, Function<Harvest.Outcome, String> key) {
        page.append("| ").append(title).append(" | planted | found | share | missed: unresolved call | other |\n");
        page.append("| --- ".repeat(title.contains("|") ? 7 : 6)).append("|\n");
        Map<String, List<Harvest.Outcome>> groups =
                outcomes.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        groups.forEach((name, group) -> {
            long found = group.stream().filter(Harvest.Outcome::found).count();
            long unresolved = group.stream()
                    .filter(outcome -> !outcome.found() && outcome.unresolved())
                    .count();
            page.append("| %s | %d | %d | %s | %d | %d |%n"
                    .formatted(name, group.size(), found, share(group), unresolved, group.size() - found - unresolved));
        });
    }

    private static String share(List<Harvest.Outcome> outcomes) {
        long found = outcomes.stream().filter(Harvest.Outcome::found).count();
        return outcomes.isEmpty() ? "none" : String.format(Locale.ROOT, "%.0f %%", 100.0 * found / outcomes.size());
    }

    private static List<String> missed(List<Harvest.Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        outcomes.stream()
                .filter(outcome -> !outcome.found())
                .sorted(Comparator.comparing(
                        (Harvest.Outcome outcome) -> outcome.site().planting().rule()
                                + outcome.site().planting().way()))
                .forEach(outcome -> {
                    Site site = outcome.site();
                    lines.add("%s: %s, %d hops: %s %s:%s%s%s"
                            .formatted(
                                    site.planting().rule(),
                                    site.planting().way(),
                                    site.planting().hops(),
                                    site.corpus().name(),
                                    site.place(),
                                    site.lines(),
                                    outcome.unresolved() ? " unresolved" : "",
                                    outcome.others().isEmpty() ? "" : " others " + outcome.others()));
                    List<String> code = site.text().lines().toList();
                    for (int line : site.lines()) {
                        for (int i = Math.max(1, line - 3); i <= Math.min(code.size(), line + 3); i++) {
                            lines.add((i == line ? "  → " : "    ") + code.get(i - 1));
                        }
                    }
                });
        return lines;
    }
}
