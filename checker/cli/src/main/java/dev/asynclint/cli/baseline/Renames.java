package dev.asynclint.cli.baseline;

import dev.asynclint.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Entries of files that were moved or renamed. The entries of a file that is gone belong to a file that the baseline
 * does not know when each is the only one that fits the other: it has all findings of the old one, or it has some and
 * its name is the same. No history is asked for, so it works in any checkout, however shallow.
 */
final class Renames {
    private final Map<String, List<Entry>> gone = new TreeMap<>();
    private final Map<String, List<Map.Entry<Entry.Key, List<Finding>>>> fresh = new TreeMap<>();

    /** @param left findings without an entry; those that are matched are taken out */
    Renames(Baseline baseline, Predicate<String> exists, Map<Entry.Key, List<Finding>> left) {
        Set<String> known = new HashSet<>();
        for (Entry entry : baseline.entries()) {
            String path = entry.key().path();
            if (known.add(path) && !exists.test(path)) {
                gone.put(path, new ArrayList<>());
            }
            if (gone.containsKey(path)) {
                gone.get(path).add(entry);
            }
        }
        if (!gone.isEmpty()) {
            left.entrySet().stream()
                    .filter(one -> !one.getValue().isEmpty()
                            && !known.contains(one.getKey().path()))
                    .forEach(one -> fresh.computeIfAbsent(one.getKey().path(), any -> new ArrayList<>())
                            .add(one));
        }
    }

    /** Gives the findings of moved files to their entries. */
    void match(Map<Entry, List<Finding>> matched) {
        Map<Entry.Key, Set<String>> pathsWith = new HashMap<>();
        fresh.forEach((path, findings) -> findings.forEach(one -> pathsWith
                .computeIfAbsent(local(one.getKey()), any -> new HashSet<>())
                .add(path)));
        Map<String, Map<String, Integer>> scores = new TreeMap<>();
        Map<String, Map<String, Integer>> reversed = new TreeMap<>();
        gone.forEach((old, entries) -> {
            Map<String, Integer> common = new TreeMap<>();
            entries.forEach(entry -> pathsWith
                    .getOrDefault(local(entry.key()), Set.of())
                    .forEach(path -> common.merge(path, 1, Integer::sum)));
            common.forEach((path, shared) -> {
                if (shared == entries.size() || fileName(old).equals(fileName(path))) {
                    int score = shared * 1_000 + commonEnd(old, path);
                    scores.computeIfAbsent(old, any -> new TreeMap<>()).put(path, score);
                    reversed.computeIfAbsent(path, any -> new TreeMap<>()).put(old, score);
                }
            });
        });
        scores.forEach((old, candidates) -> {
            String path = onlyBest(candidates);
            if (!path.isEmpty() && onlyBest(reversed.get(path)).equals(old)) {
                move(old, path, matched);
            }
        });
    }

    private void move(String old, String path, Map<Entry, List<Finding>> matched) {
        for (Entry entry : gone.get(old)) {
            Entry.Key wanted = local(entry.key());
            for (Map.Entry<Entry.Key, List<Finding>> one : fresh.get(path)) {
                List<Finding> found = matched.get(entry);
                if (local(one.getKey()).equals(wanted) && found.size() < entry.count()) {
                    found.addAll(Comparison.take(entry.count() - found.size(), one.getValue()));
                }
            }
        }
    }

    /** The candidate with the highest score; empty when another one has it too. */
    private static String onlyBest(Map<String, Integer> candidates) {
        int best = candidates.values().stream().mapToInt(score -> score).max().orElse(0);
        List<String> all = candidates.keySet().stream()
                .filter(path -> candidates.get(path) == best)
                .toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    /** How many folders two paths have in common at their end. */
    private static int commonEnd(String one, String other) {
        String[] a = one.split("/");
        String[] b = other.split("/");
        int common = 0;
        while (common < Math.min(a.length, b.length) && a[a.length - 1 - common].equals(b[b.length - 1 - common])) {
            common++;
        }
        return common;
    }

    /** The key without what a move or a new name of the file changes: path, package, and the name of its class. */
    private static Entry.Key local(Entry.Key key) {
        String type = fileName(key.path()).replaceAll("\\.java$", "");
        String name = key.member()
                .substring(key.member().lastIndexOf('.', key.member().indexOf('#')) + 1);
        return new Entry.Key(key.rule(), "", blank(name, type), blank(key.snippet(), type));
    }

    private static String blank(String text, String type) {
        return text.replaceAll("(?<![\\w$])" + Pattern.quote(type) + "(?![\\w])", "_");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
