package dev.asynclint.cli.watch;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Checks, and checks again after each change, and tells what has become different. */
public final class Watch {
    private final Supplier<Outcome> check;
    private final Listener listener;
    private Map<String, Seen> before = new LinkedHashMap<>();

    /** A finding and where it was shown. */
    private record Seen(Finding finding, String line) {}

    /** Who is told. */
    public interface Listener {
        /**
         * A round is over.
         *
         * @param introduced the same outcome with only those findings that the last round did not have
         * @param fixed a line for each finding that is gone
         */
        void round(Outcome whole, Outcome introduced, List<String> fixed);

        /** A round was not possible, as the configuration was half written perhaps. */
        void failed(RuntimeException why);
    }

    public Watch(Supplier<Outcome> check, Listener listener) {
        this.check = check;
        this.listener = listener;
    }

    /** Goes on until nothing will change any more. */
    public void run(Changes changes) {
        do {
            try {
                round(check.get());
            } catch (RuntimeException e) {
                listener.failed(e);
            }
        } while (changes.await());
    }

    private void round(Outcome outcome) {
        Map<String, Seen> now = new LinkedHashMap<>();
        List<Finding> introduced = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            now.put(key(finding), new Seen(finding, outcome.line(finding)));
            if (!before.containsKey(key(finding))) {
                introduced.add(finding);
            }
        }
        List<String> fixed = new ArrayList<>();
        List<String> skipped = outcome.skips().stream().map(Skip::path).toList();
        before.forEach((key, seen) -> {
            if (skipped.contains(seen.finding().path())) {
                now.putIfAbsent(key, seen); // not seen is not fixed
            } else if (!now.containsKey(key)) {
                fixed.add(seen.line());
            }
        });
        before = now;
        listener.round(outcome, outcome.with(introduced, outcome.baseline()), fixed);
    }

    private static String key(Finding finding) {
        return String.join("\n", finding.path(), finding.rule(), finding.fingerprint());
    }
}
