package dev.asynclint.javaparser.planting;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses where defects are planted: one in a file, as many of each planting as {@link Catalog} wants. The files are
 * taken in random order, and a file goes to the planting that has the fewest to choose from.
 */
final class Planter {
    private final Random random;
    private final Map<Planting, Integer> left = new HashMap<>();
    /** How many files have a word that some planting needs. */
    private final Map<String, Integer> files = new HashMap<>();

    private final JavaParser parser;

    Planter(long seed, Map<Planting, Integer> wanted) {
        this.random = new Random(seed);
        this.left.putAll(wanted);
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
                .setAttributeComments(false)
                .setPreprocessUnicodeEscapes(false);
        configuration.getProcessors().clear();
        this.parser = new JavaParser(configuration);
    }

    private record Candidate(Corpus corpus, Path file) {}

    List<Site> plant(List<Corpus> corpora) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        corpora.forEach(corpus -> corpus.files().forEach(file -> candidates.add(new Candidate(corpus, file))));
        Collections.shuffle(candidates, random);
        Set<String> words = left.keySet().stream().map(Planting::needs).collect(Collectors.toSet());
        for (Candidate candidate : candidates) {
            String text = Files.readString(candidate.file());
            words.stream().filter(text::contains).forEach(word -> files.merge(word, 1, Integer::sum));
        }
        List<Site> sites = new ArrayList<>();
        for (Candidate candidate : candidates) {
            plant(candidate).ifPresent(sites::add);
        }
        return sites;
    }

    private Optional<Site> plant(Candidate candidate) throws IOException {
        String text = Files.readString(candidate.file());
        List<Planting> possible = Catalog.ALL.stream()
                .filter(planting -> left.getOrDefault(planting, 0) > 0 && text.contains(planting.needs()))
                .toList();
        if (possible.isEmpty() || text.contains(Edit.MARK)) {
            return Optional.empty();
        }
        Optional<CompilationUnit> unit = parse(text);
        if (unit.isEmpty() || unit.get().getTypes().isEmpty()) {
            return Optional.empty();
        }
        Code code = new Code(candidate.corpus(), candidate.file(), text, unit.get());
        List<Planting> order = new ArrayList<>(possible);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparing(planting -> files.get(planting.needs())));
        for (Planting planting : order) {
            List<List<Edit>> places = new ArrayList<>();
            planting.finder().find(code, random, places::add);
            Collections.shuffle(places, random);
            for (List<Edit> edits : places) {
                Edit.Edited edited = Edit.apply(text, edits);
                if (parse(edited.text()).isPresent()) {
                    left.merge(planting, -1, Integer::sum);
                    int line = 1
                            + (int) text.chars()
                                    .limit(edits.get(0).start())
                                    .filter(c -> c == '\n')
                                    .count();
                    return Optional.of(new Site(
                            planting, candidate.corpus(), candidate.file(), line, edited.text(), edited.lines()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<CompilationUnit> parse(String text) {
        var result = parser.parse(text);
        return result.isSuccessful() ? result.getResult() : Optional.empty();
    }
}
