package dev.asynclint.engine;

import dev.asynclint.finding.Finding;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives findings their identity: rule, member, normalised snippet, and a number among findings that agree in these. The
 * class's name stands for the file, so that it does not matter from where a path is seen.
 */
final class Fingerprints {
    private static final int LENGTH = 16;

    private final Map<String, Integer> count = new HashMap<>();

    List<Finding> of(List<Analysis.Found> all) {
        List<Analysis.Found> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Analysis.Found::finding, Finding.ORDER));
        List<Finding> findings = new ArrayList<>();
        for (Analysis.Found one : sorted) {
            Finding finding = one.finding();
            MethodRef member = one.method().ref();
            String identity = String.join(
                    "\n",
                    finding.rule(),
                    member.owner() + "#" + member.name(),
                    snippet(one.file().text(), finding.span()));
            int ordinal = count.merge(identity, 1, Integer::sum);
            findings.add(new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.path(),
                    finding.span(),
                    finding.message(),
                    finding.trace(),
                    finding.fixes(),
                    finding.hint(),
                    hash(identity + "\n" + ordinal)));
        }
        return findings;
    }

    /** The line of the finding without its white space. */
    private static String snippet(CharSequence text, Span span) {
        int start = span.start();
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = span.start();
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return text.subSequence(start, end).toString().replaceAll("\\s+", "");
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
