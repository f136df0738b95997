package dev.asynclint.javaparser.ledger;

import dev.asynclint.api.Api;
import dev.asynclint.api.ApiModel;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares our resolution with javac's, on real sources: {@code ./dev resolution}. Arguments: the folder that holds the
 * corpora (for each a folder of sources, and a folder {@code <name>-jars}), the file to write, and with
 * {@code -Dmisses=FILE} a list of every call that differs.
 */
final class ResolutionLedger {
    private ResolutionLedger() {}

    /** A corpus in numbers: of {@code calls}, how many we bind as javac does, and how many otherwise. */
    private record Score(int calls, int same, int wrong) {
        String cells() {
            return calls + " | " + percent(same) + " | " + percent(wrong);
        }

        private String percent(int part) {
            return String.format(java.util.Locale.ROOT, "%.2f %%", calls == 0 ? 100.0 : 100.0 * part / calls);
        }
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        StringBuilder table = new StringBuilder("""
                # Calls resolved on bare sources

                What the JavaParser front end binds method calls to, held against javac with the full class path. Without a
                class path the front end has the sources and the shipped index of signatures. A call is
                *resolved* when owner, name and erased parameters are javac's, *wrong* when we name another method; the rest
                is unknown to us, and rules are silent about it. An *async call* is one that the built-in facts say anything
                about: what it does, or that its result is awaitable. Calls that javac itself cannot bind (optional libraries
                that are not fetched) are left out.

                `./dev resolution` makes this page anew.

                | sources | class path | async calls | resolved | wrong | all calls | resolved | wrong |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        Map<String, Integer> misses = new TreeMap<>();
        for (String corpus : args[2].split(",")) {
            Path sources = root.resolve(corpus);
            List<Path> jars = list(root.resolve(corpus + "-jars"), ".jar");
            List<Path> files = list(sources, ".java");
            List<JavacCalls.Bound> javac = JavacCalls.of(files, jars);
            for (boolean withJars : new boolean[] {true, false}) {
                table.append("| ")
                        .append(corpus)
                        .append(" | ")
                        .append(withJars ? "full" : "none")
                        .append(" | ");
                table.append(compare(corpus, javac, files, withJars ? jars : List.of(), misses))
                        .append(" |\n");
            }
        }
        Files.writeString(Path.of(args[1]), table);
        System.out.print(table);
        if (System.getProperty("misses") != null) {
            Files.write(Path.of(System.getProperty("misses")), misses.keySet());
        }
    }

    private static String compare(
            String corpus,
            List<JavacCalls.Bound> javac,
            List<Path> files,
            List<Path> jars,
            Map<String, Integer> misses) {
        List<JavaParserProgram.Input> inputs = files.stream()
                .map(file -> new JavaParserProgram.Input(file.toString(), file))
                .toList();
        try (JavaParserProgram program =
                JavaParserProgram.read(inputs, JavaParserOptions.defaults().withClassPath(jars))) {
            program.skipped().forEach(System.err::println);
            Map<String, Optional<MethodRef>> ours = new HashMap<>();
            program.files().forEach(file -> collect(file, ours));
            Api api = new Api(ApiModel.builtIn(), program.types(), 8, 25);
            int[] all = new int[3];
            int[] async = new int[3];
            for (JavacCalls.Bound bound : javac) {
                Optional<MethodRef> mine = ours.getOrDefault(bound.file() + ":" + bound.offset(), Optional.empty());
                boolean isSame = mine.isPresent() && same(mine.get(), bound.target());
                boolean isWrong = mine.isPresent() && !isSame;
                boolean isAsync =
                        !api.facts(bound.target(), bound.receiverType()).isEmpty();
                count(all, isSame, isWrong);
                if (isAsync) {
                    count(async, isSame, isWrong);
                }
                if (!isSame) {
                    misses.put(
                            (isAsync ? "async " : "other ") + (isWrong ? "WRONG " : "miss  ")
                                    + (jars.isEmpty() ? "nojars " : "jars ") + bound.file() + ":" + bound.line()
                                    + " javac=" + bound.target() + " ours="
                                    + mine.map(MethodRef::toString).orElse("?"),
                            1);
                }
            }
            return score(async).cells() + " | " + score(all).cells();
        }
    }

    private static Score score(int[] counts) {
        return new Score(counts[0], counts[1], counts[2]);
    }

    private static void count(int[] counts, boolean isSame, boolean isWrong) {
        counts[0]++;
        counts[1] += isSame ? 1 : 0;
        counts[2] += isWrong ? 1 : 0;
    }

    private static boolean same(MethodRef mine, MethodRef javac) {
        return owner(mine).equals(owner(javac))
                && mine.name().equals(javac.name())
                && mine.parameters().equals(javac.parameters());
    }

    /** Anonymous classes are numbered otherwise; javac says that the clone of an array is of a class Array. */
    private static String owner(MethodRef method) {
        boolean isArray = method.name().equals("clone") && method.owner().equals("Array");
        return isArray ? "java.lang.Object" : method.owner().replaceAll("\\$[0-9]+", "\\$0");
    }

    private static void collect(SourceFile file, Map<String, Optional<MethodRef>> ours) {
        file.types()
                .forEach(type -> type.methods()
                        .forEach(method -> method.body()
                                .ifPresent(body -> body.each(
                                        Call.class,
                                        call -> ours.put(
                                                file.path() + ":"
                                                        + call.nameSpan().start(),
                                                call.target())))));
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found =
                    new ArrayList<>(walk.filter(file -> file.toString().endsWith(suffix))
                            .filter(file -> !file.toString().contains("META-INF"))
                            .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
                            .map(Path::toAbsolutePath)
                            .toList());
            found.sort(null);
            return found;
        }
    }
}
