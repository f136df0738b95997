import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many findings are right that stand on a path of calls, by its number of hops. */
final class Hops {
    private static final Pattern STEP = Pattern.compile("\\bcalls `|^throws$");

    private Hops() {}

    /** The steps from the reported call to what waits or throws: 0 where it does so itself, negative where there is no path. */
    static int of(Finding finding) {
        return (int) finding.trace().stream()
                        .flatMap(step -> STEP.matcher(step.message()).results())
                        .count()
                - 1;
    }

    /** The table of the page. */
    static String table(List<Finding> findings, Function<Finding, String> verdicts) {
        Map<Integer, Ledger.Tally> byHops = new TreeMap<>();
        TreeSet<String> rules = new TreeSet<>();
        for (Finding finding : findings) {
            if (of(finding) >= 0) {
                rules.add("`" + finding.rule() + "`");
                byHops.computeIfAbsent(of(finding), any -> new Ledger.Tally()).add(verdicts.apply(finding));
            }
        }
        StringBuilder table = new StringBuilder("""

                ## By the length of the path

                Some findings come with a path of calls. Its hops are the steps from the reported call to the last one, which waits or
                throws: with none, the reported call does so itself; with two, a method that it calls calls one that does. These are
                all findings with a path, of
                %s.

                | hops | findings | read | right | debatable | false | right of those read |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(rules.stream().collect(Collectors.joining(", "))));
        Ledger.Tally all = new Ledger.Tally();
        byHops.forEach((hops, tally) -> {
            table.append(line(String.valueOf(hops), tally));
            all.add(tally);
        });
        return table + line("all", all);
    }

    private static String line(String hops, Ledger.Tally tally) {
        return "| %s | %d | %d | %d | %d | %d | %s |%n"
                .formatted(
                        hops,
                        tally.read() + tally.of("open"),
                        tally.read(),
                        tally.of("right"),
                        tally.of("debatable"),
                        tally.of("false"),
                        tally.percent(tally.of("right")));
    }
}
