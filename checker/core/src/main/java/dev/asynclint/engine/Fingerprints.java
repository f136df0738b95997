package dev.asynclint.engine;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Identity;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives findings their {@link Identity}. The class's name stands for the file, so that it does not matter from where a
 * path is seen.
 */
final class Fingerprints {
    private static final int LENGTH = 16;
    /** The number of an anonymous or local class, which changes when another one comes before it. */
    private static final Pattern NUMBER = Pattern.compile("(?<=\\$)\\d+");

    private final Map<String, Integer> count = new HashMap<>();
    private final Map<SourceFile, Tokens> tokens = new IdentityHashMap<>();

    List<Finding> of(List<Analysis.Found> all) {
        List<Analysis.Found> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Analysis.Found::finding, Finding.ORDER));
        List<Finding> findings = new ArrayList<>();
        for (Analysis.Found one : sorted) {
            Finding finding = one.finding();
            findings.add(new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.path(),
                    finding.span(),
                    finding.message(),
                    finding.trace(),
                    finding.fixes(),
                    finding.hint(),
                    identity(one)));
        }
        return findings;
    }

    private Identity identity(Analysis.Found found) {
        MethodRef method = found.method().ref();
        String member = NUMBER.matcher(method.owner()).replaceAll("") + "#" + method.name();
        String snippet = tokens.computeIfAbsent(found.file(), file -> Tokens.of(file.text()))
                .around(found.finding().span().start());
        String identity = String.join("\n", found.finding().rule(), member, snippet);
        int ordinal = count.merge(identity, 1, Integer::sum);
        return new Identity(member, snippet, hash(identity + "\n" + ordinal));
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
