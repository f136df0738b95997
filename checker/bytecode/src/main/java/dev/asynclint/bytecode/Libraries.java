package dev.asynclint.bytecode;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Facts about the methods of compiled libraries: which of them wait, and on which way. Jars are read once. */
public final class Libraries {
    /** Changes with what a {@link ClassSummary} holds, so that older summaries are not taken for newer ones. */
    private static final String VERSION = "1";

    private final ApiModel model;
    private final Vocabulary vocabulary;
    private final List<Path> classPath;
    private final Optional<SummaryCache> cache;
    private final Map<Path, List<ClassSummary>> read = new HashMap<>();
    private final Map<Set<Path>, List<FactFile>> inferred = new HashMap<>();
    private @Nullable List<LibraryJar> unknownJars;

    /**
     * @param model what is known: the waits that the ways lead to
     * @param classPath jars and class folders
     * @param cache where to keep what jars hold; empty for nowhere
     */
    public Libraries(ApiModel model, List<Path> classPath, Optional<SummaryCache> cache) {
        this.model = model;
        this.vocabulary = new Vocabulary(model);
        this.classPath = classPath;
        this.cache = cache;
    }

    /**
     * The facts about jars of the class path that are used and of which nothing is known: those that hold one of the
     * packages, and those that these call.
     */
    public List<FactFile> inferUsed(Set<String> packages) {
        Set<Path> used = new LinkedHashSet<>();
        Set<String> wanted = packages;
        for (int round = 0; round < 2; round++) {
            Set<String> called = new HashSet<>();
            for (LibraryJar jar : unknownJars()) {
                if (jar.holdsAnyOf(wanted) && used.add(jar.path())) {
                    summaries(jar.path()).forEach(type -> addCalled(type, called));
                }
            }
            wanted = called;
        }
        return inferred.computeIfAbsent(used, this::infer);
    }

    private List<LibraryJar> unknownJars() {
        if (unknownJars == null) {
            unknownJars = classPath.stream()
                    .filter(entry -> entry.toString().endsWith(".jar"))
                    .flatMap(entry -> LibraryJar.read(entry).stream())
                    .filter(jar -> !jar.isKnown())
                    .toList();
        }
        return unknownJars;
    }

    private static void addCalled(ClassSummary type, Set<String> packages) {
        for (MethodSummary method : type.methods()) {
            for (CallSite call : method.calls()) {
                packages.add(call.owner().substring(0, Math.max(0, call.owner().lastIndexOf('.'))));
            }
        }
    }

    /** The facts about those jars, a file for each that has some. What cannot be read is left out. */
    public List<FactFile> infer(Collection<Path> jars) {
        Map<String, String> jarOf = new HashMap<>();
        List<ClassSummary> classes = new ArrayList<>();
        for (Path jar : jars) {
            for (ClassSummary type : summaries(jar)) {
                if (jarOf.putIfAbsent(type.name(), jar.getFileName().toString()) == null) {
                    classes.add(type);
                }
            }
        }
        if (classes.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> lines = new TreeMap<>();
        try (Headers headers = new Headers(classPath)) {
            new Inference(new World(classes, headers), model)
                    .run()
                    .forEach((method, inferred) -> FactLines.line(method, inferred)
                            .ifPresent(line -> lines.computeIfAbsent(
                                            jarOf.get(method.owner().name()), any -> new TreeSet<>())
                                    .add(line)));
        }
        List<FactFile> files = new ArrayList<>();
        lines.forEach((jar, text) -> files.add(new FactFile(jar, String.join("\n", text) + "\n")));
        return files;
    }

    private List<ClassSummary> summaries(Path jar) {
        return read.computeIfAbsent(jar, this::read);
    }

    /** What the classes of a jar are and call; nothing if it cannot be read. */
    private List<ClassSummary> read(Path jar) {
        try {
            String key = cache.isPresent() ? key(jar) : "";
            Optional<List<ClassSummary>> known = cache.flatMap(kept -> kept.find(key));
            if (known.isPresent()) {
                return known.get();
            }
            List<ClassSummary> scanned = JarScan.scan(jar, vocabulary::matters);
            cache.ifPresent(kept -> kept.keep(key, scanned));
            return scanned;
        } catch (IOException broken) {
            return List.of();
        }
    }

    /** The same for the same bytes, read in the same way. */
    private String key(Path jar) throws IOException {
        MessageDigest digest = sha256();
        digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
        digest.update(vocabulary.bytes());
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // The digest sees it.
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
