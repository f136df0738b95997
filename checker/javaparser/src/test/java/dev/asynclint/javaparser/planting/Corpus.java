package dev.asynclint.javaparser.planting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of a library.
 *
 * @param starters names of its methods that are declared to give a future
 * @param publishers names of its methods that are declared to give a lazy publisher
 * @param artifacts what its build file mentions
 */
record Corpus(
        String name,
        Path folder,
        List<Path> files,
        Set<String> starters,
        Set<String> publishers,
        Set<String> artifacts) {
    private static final Pattern STARTER = declaration(
            "CompletableFuture|CompletionStage|Future|ListenableFuture|InternalStage|InternalCompletionStage");
    private static final Pattern PUBLISHER = declaration("Mono|Flux|Uni|Multi|Publisher");
    private static final Pattern OTHER =
            Pattern.compile("(?m)^\\s+(?:(?:public|protected|private|static|final|synchronized)\\s+)+"
                    + "(?:<[^;={}()]*>\\s+)?([A-Za-z]\\w*)(?:<[^;={}()]*>)?(?:\\[\\])*\\s+(\\w+)\\s*\\(");
    /** Futures that are dropped by custom: nobody reports them unasked. */
    private static final Pattern CUSTOMARY = declaration("RFuture|RedisFuture|ChannelFuture");

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    private static Pattern declaration(String types) {
        return Pattern.compile("\\b(" + types + ")<[^;={}()]*>\\s+(\\w+)\\s*\\(");
    }

    static Corpus read(String name, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().endsWith("-info.java"))
                    .sorted()
                    .toList();
        }
        Set<String> starters = new TreeSet<>();
        Set<String> publishers = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Path file : files) {
            String text = Files.readString(file);
            Set<String> here = new TreeSet<>();
            collect(STARTER, text, here);
            starters.addAll(here);
            collect(PUBLISHER, text, publishers);
            collect(CUSTOMARY, text, others);
            for (Matcher other = OTHER.matcher(text); other.find(); ) {
                if (!here.contains(other.group(2))) {
                    others.add(other.group(2));
                }
            }
        }
        // A name that other methods have too says nothing.
        starters.removeAll(others);
        Set<String> artifacts = new TreeSet<>();
        Path pom = folder.resolve("pom.xml");
        if (Files.exists(pom)) {
            for (Matcher one = ARTIFACT.matcher(Files.readString(pom)); one.find(); ) {
                artifacts.add(one.group(1));
            }
        }
        return new Corpus(name, folder, files, starters, publishers, artifacts);
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            into.add(found.group(2));
        }
    }
}
