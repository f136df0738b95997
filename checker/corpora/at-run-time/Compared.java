import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of which programs the run shows a fault, and of which the checker says so. */
record Compared(List<String> both, List<String> neither, List<String> onlySeen, List<String> onlySaid) {
    static Compared of(Collection<String> programs, Set<String> seen, Set<String> said) {
        Compared compared = new Compared(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String name : programs) {
            compared.list(seen.contains(name), said.contains(name)).add(name);
        }
        return compared;
    }

    private List<String> list(boolean wasSeen, boolean isSaid) {
        if (wasSeen) {
            return isSaid ? both : onlySeen;
        }
        return isSaid ? onlySaid : neither;
    }

    /** What the watched run printed, {@code SEEN program what}, by program. */
    static Map<String, String> seen(Path file) throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("SEEN ")) {
                String[] words = line.split(" ", 3);
                seen.put(words[1], words[2]);
            }
        }
        return seen;
    }

    /** The programs of which the checker's concise output reports a rule. */
    static Set<String> said(Path file, String rule) throws IOException {
        Pattern finding = Pattern.compile("([A-Z]\\w+)\\.java:\\d+:\\d+: " + rule + " ");
        Set<String> said = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = finding.matcher(line);
            if (matcher.find()) {
                said.add(matcher.group(1));
            }
        }
        return said;
    }

    /** The table, and how much of each is in the other. */
    String table(String both, String who, String notSeen) {
        return """
                | | programs |
                | --- | --- |
                | both say that %s | %d |
                | neither does | %d |
                | only %s: a missed alarm | %d |
                | only the checker: %s | %d |

                Found of what %s saw: %s. Seen of what the checker says: %s.
                """
                .formatted(
                        both,
                        both().size(),
                        neither.size(),
                        who,
                        onlySeen.size(),
                        notSeen,
                        onlySaid.size(),
                        who,
                        share(onlySeen),
                        share(onlySaid));
    }

    private String share(List<String> rest) {
        int all = both.size() + rest.size();
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100.0 * both.size() / all);
    }

    /** The differences, each under its title; nothing where there is none. */
    String differences(String who, Map<String, String> seen) {
        return section("Only " + who, onlySeen, seen) + section("Only the checker", onlySaid, seen);
    }

    private static String section(String title, List<String> names, Map<String, String> seen) {
        return names.isEmpty()
                ? ""
                : "\n### " + title + "\n\n"
                        + names.stream()
                                .map(name -> "- " + name + (seen.containsKey(name) ? ": `" + seen.get(name) + "`" : ""))
                                .collect(Collectors.joining("\n"))
                        + "\n";
    }
}
