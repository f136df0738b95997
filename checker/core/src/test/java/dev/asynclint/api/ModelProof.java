package dev.asynclint.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proves every shipped line: the core libraries' in each build, against the jars that the pom fetches; the others' by
 * {@code ./dev models}, against the jars of {@code model-jars.txt}. What that has proven is kept in
 * {@code proven-lines.txt}, so that a build without those jars still knows a line that nobody has proven.
 */
final class ModelProof {
    static final Path PROVEN_LINES = Path.of("src/test/resources/proven-lines.txt");
    private static final Path TABLE = Path.of("../../rules-docs/models.md");

    /** Why a line counts as right, or that it does not. */
    enum Proven {
        /** Against a jar that the pom names, or the running JDK. */
        BY_BUILD,
        /** Against a jar of {@code model-jars.txt}, by {@code ./dev models}. */
        BY_LEDGER,
        /** It is about a JDK release that is not the running one. */
        OTHER_RELEASE,
        /** It holds for a simple name, in any package. */
        SIMPLE_NAME,
        NOT_AT_ALL
    }

    private final List<ClassFiles> worlds;
    private final Set<String> ledger;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private ModelProof(List<ClassFiles> worlds, Set<String> ledger) {
        this.worlds = worlds;
        this.ledger = ledger;
        for (FactFile file : ApiModel.builtInFiles()) {
            texts.put(file.name(), file.text().lines().toList());
        }
    }

    /** With the jars of {@code target/model-jars}. A line must hold in one of two worlds: some libraries are there twice. */
    static ModelProof ofBuild(Set<String> ledger) throws IOException {
        Path newest = Path.of("target", "model-jars", "newest");
        Path other = Path.of("target", "model-jars", "other");
        return new ModelProof(List.of(new ClassFiles(newest), new ClassFiles(other, newest)), ledger);
    }

    static Set<String> ledger() throws IOException {
        return new TreeSet<>(Files.readAllLines(PROVEN_LINES));
    }

    Proven of(Fact fact) {
        int release = Runtime.version().feature();
        if (fact instanceof SymbolFact about && !about.pattern().holdsIn(release, release)) {
            return Proven.OTHER_RELEASE;
        }
        if (fact instanceof Meaning meaning && meaning.annotation().indexOf('.') < 0) {
            return Proven.SIMPLE_NAME;
        }
        if (problem(fact).isEmpty()) {
            return Proven.BY_BUILD;
        }
        return ledger.contains(text(fact)) ? Proven.BY_LEDGER : Proven.NOT_AT_ALL;
    }

    Optional<String> problem(Fact fact) {
        Optional<String> first = Optional.empty();
        for (ClassFiles world : worlds) {
            Optional<String> problem = new Proof(world).problem(fact);
            if (problem.isEmpty()) {
                return problem;
            }
            first = first.isPresent() ? first : problem;
        }
        return first;
    }

    /** The line without its layout. */
    String text(Fact fact) {
        String line = texts.get(fact.origin().file()).get(fact.origin().line() - 1);
        return line.strip().replaceAll("\\s+", " ");
    }

    /** What the first line of a file says it is about. */
    private String title(String file) {
        return texts.get(file).get(0).replaceFirst("^# *", "").replaceFirst("\\.$", "");
    }

    /**
     * Proves the lines that the build cannot, then writes the ledger and the table.
     *
     * @param args the folder with the jars of {@code model-jars.txt}
     */
    public static void main(String[] args) throws IOException {
        ModelProof build = ofBuild(Set.of());
        ModelProof all = new ModelProof(
                List.of(new ClassFiles(Path.of(args[0]), Path.of("target/model-jars/newest"))), Set.of());
        Set<String> proven = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Fact fact : ApiModel.builtIn().facts()) {
            if (!(fact instanceof ThreadKind) && build.of(fact) == Proven.NOT_AT_ALL) {
                all.problem(fact)
                        .ifPresentOrElse(
                                problem -> wrong.add(fact.origin() + ": " + problem), () -> proven.add(all.text(fact)));
            }
        }
        wrong.forEach(System.err::println);
        Files.write(PROVEN_LINES, proven);
        Files.writeString(TABLE, ofBuild(proven).table());
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** Facts by file, and how they are proven. Facts about a JDK that is not the running one count as the JDK's. */
    String table() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Fact fact : ApiModel.builtIn().facts()) {
            if (!(fact instanceof ThreadKind)) {
                counts.computeIfAbsent(fact.origin().file(), file -> new int[Proven.values().length])[
                        of(fact).ordinal()]++;
            }
        }
        StringBuilder table = new StringBuilder(HEAD);
        int[] sum = new int[Proven.values().length];
        counts.keySet().stream().sorted().forEach(file -> {
            row(table, "`" + file.replace(".facts", "") + "`", title(file), counts.get(file));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts.get(file)[i];
            }
        });
        row(table, "**all**", "", sum);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, String about, int[] count) {
        int all = 0;
        for (int each : count) {
            all += each;
        }
        table.append("| %s | %s | %d | %d | %d | %d |%n"
                .formatted(
                        name,
                        about,
                        all,
                        count[Proven.BY_BUILD.ordinal()] + count[Proven.OTHER_RELEASE.ordinal()],
                        count[Proven.BY_LEDGER.ordinal()],
                        count[Proven.SIMPLE_NAME.ordinal()]));
    }

    /** Ledger lines that no facts file has any more. */
    Set<String> stale() {
        Set<String> lines = new HashSet<>();
        texts.values()
                .forEach(file -> file.forEach(line -> lines.add(line.strip().replaceAll("\\s+", " "))));
        Set<String> stale = new TreeSet<>(ledger);
        stale.removeAll(lines);
        return stale;
    }

    private static final String HEAD = """
            # What is known of libraries

            Facts about what libraries do are lines of text: [how to add one](../CONTRIBUTING.md#add-a-fact). Each line is held
            against the class files of the library that it is about. Generated by `./dev models`.

            | file of facts | about | facts | proven in every build | proven by `./dev models` | by simple name |
            | --- | --- | ---: | ---: | ---: | ---: |
            """;
}
