package dev.asynclint.api;

import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What was inferred from the class files of known libraries: which of their methods wait. There is much of it, and a
 * program needs little: the facts of a library are read when one of its packages is first asked about.
 */
final class InferredFacts {
    /** Nothing. */
    static final InferredFacts NONE = new InferredFacts(Map.of());

    private static final String FOLDER = ApiModel.FOLDER + "inferred/";

    private final Map<String, List<String>> filesByPackage;
    private final ConcurrentMap<String, Map<String, List<Blocking>>> byFile = new ConcurrentHashMap<>();

    private InferredFacts(Map<String, List<String>> filesByPackage) {
        this.filesByPackage = filesByPackage;
    }

    /** What comes with the checker: its index says which packages the files are about. */
    static InferredFacts shipped() {
        Map<String, List<String>> files = new HashMap<>();
        ApiModel.resource(FOLDER + "index").lines().forEach(line -> {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                files.computeIfAbsent(words[i], any -> new ArrayList<>(1)).add(words[0]);
            }
        });
        return new InferredFacts(files);
    }

    /** Whether there are facts about types of the same package. */
    boolean knows(String type) {
        return filesByPackage.containsKey(packageOf(type));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** What a method waits for, if that is known. */
    Optional<Blocking> of(MethodRef method) {
        for (String file : filesByPackage.getOrDefault(packageOf(method.owner()), List.of())) {
            for (Blocking fact :
                    byFile.computeIfAbsent(file, InferredFacts::read).getOrDefault(method.owner(), List.of())) {
                if (fact.pattern().matchesMember(method)) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    /** All facts of all files. */
    List<Blocking> all() {
        return filesByPackage.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .flatMap(file -> read(file).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, List<Blocking>> read(String file) {
        List<String> problems = new ArrayList<>();
        Map<String, List<Blocking>> facts = new HashMap<>();
        for (Fact fact : new FactParser(problems).parse(new FactFile(file, ApiModel.resource(FOLDER + file)))) {
            if (fact instanceof Blocking blocking) {
                facts.computeIfAbsent(blocking.pattern().owner(), any -> new ArrayList<>(2))
                        .add(blocking);
            }
        }
        if (!problems.isEmpty()) {
            throw new FactSyntaxException(problems);
        }
        return facts;
    }
}
