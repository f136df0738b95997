package dev.asynclint.cli.merge;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.merge.Written.Change;
import dev.asynclint.cli.merge.Written.Entry;
import dev.asynclint.cli.merge.Written.Place;
import dev.asynclint.cli.merge.Written.Repair;
import dev.asynclint.cli.merge.Written.Step;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what Asynclint has written as SARIF. Runs of other tools in the same file are not ours to judge. */
final class SarifReader {
    private static final String NEEDS_REVIEW = " (needs review).";

    private final List<Entry> findings = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int accepted;
    private Optional<Path> root = Optional.empty();

    private SarifReader() {}

    static Written read(JsonNode sarif) {
        SarifReader reader = new SarifReader();
        List<JsonNode> ours = sarif.objects("runs").stream()
                .filter(run -> run.object("tool").object("driver").text("name").equals("asynclint"))
                .toList();
        if (ours.isEmpty()) {
            throw sarif.missing("runs", "of Asynclint, at least one of them");
        }
        ours.forEach(reader::run);
        return new Written(reader.findings, reader.skips, reader.problems, new Counts(0, 0, 0), 0, reader.accepted);
    }

    private void run(JsonNode run) {
        root = run.has("originalUriBaseIds") && run.object("originalUriBaseIds").has("%SRCROOT%")
                ? local(run.object("originalUriBaseIds").object("%SRCROOT%").text("uri", ""))
                : Optional.empty();
        for (JsonNode result : run.objects("results")) {
            if (result.text("baselineState", "").equals("unchanged")) {
                accepted++;
            } else {
                findings.add(finding(result));
            }
        }
        for (JsonNode invocation : run.objects("invocations")) {
            invocation.objects("toolExecutionNotifications").forEach(this::notification);
        }
    }

    private Entry finding(JsonNode result) {
        List<JsonNode> locations = result.objects("locations");
        if (locations.isEmpty()) {
            throw result.missing("locations", "an array with a location");
        }
        Severity severity = switch (result.text("level", "warning")) {
            case "error" -> Severity.ERROR;
            case "note" -> Severity.INFO;
            default -> Severity.WARNING;
        };
        return new Entry(
                result.text("ruleId"),
                severity,
                place(locations.get(0).object("physicalLocation")),
                result.object("message").text("text"),
                "",
                result.has("partialFingerprints")
                        ? result.object("partialFingerprints").text("asynclint/v1", "")
                        : "",
                steps(result),
                result.objects("fixes").stream().map(this::repair).toList());
    }

    /** A path ends in the finding itself, unless the last step is its place. */
    private List<Step> steps(JsonNode result) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode flow : result.objects("codeFlows")) {
            for (JsonNode thread : flow.objects("threadFlows")) {
                for (JsonNode location : thread.objects("locations")) {
                    JsonNode at = location.object("location");
                    steps.add(new Step(
                            place(at.object("physicalLocation")),
                            at.object("message").text("text")));
                }
            }
        }
        int last = steps.size() - 1;
        if (last >= 0
                && steps.get(last).message().equals(result.object("message").text("text"))) {
            steps.remove(last);
        }
        return steps;
    }

    private Repair repair(JsonNode fix) {
        String title = fix.object("description").text("text");
        boolean isSafe = !title.endsWith(NEEDS_REVIEW);
        List<Change> changes = new ArrayList<>();
        for (JsonNode change : fix.objects("artifactChanges")) {
            String path = path(change.object("artifactLocation"));
            for (JsonNode replacement : change.objects("replacements")) {
                String text = replacement.has("insertedContent")
                        ? replacement.object("insertedContent").text("text", "")
                        : "";
                changes.add(new Change(range(path, replacement.object("deletedRegion")), text));
            }
        }
        String plain = title.substring(0, title.length() - (isSafe ? 1 : NEEDS_REVIEW.length()));
        return new Repair(
                Character.toLowerCase(plain.charAt(0)) + plain.substring(1),
                isSafe ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW,
                changes);
    }

    private void notification(JsonNode notification) {
        String text = notification.object("message").text("text").replaceFirst("\\.$", "");
        String path = notification.objects("locations").stream()
                .findFirst()
                .map(location -> path(location.object("physicalLocation").object("artifactLocation")))
                .orElse("");
        String kind = notification.has("descriptor")
                ? notification.object("descriptor").text("id", "")
                : "";
        if (kind.equals("skipped")) {
            skips.add(new Skip(path, line(notification), text.replaceFirst("^Skipped: ", "")));
        } else if (kind.equals("crashed")) {
            problems.add(ReportReader.problem(path, "", text));
        }
    }

    private static int line(JsonNode notification) {
        JsonNode place = notification.objects("locations").get(0).object("physicalLocation");
        return place.has("region") ? place.object("region").number("startLine", 0) : 0;
    }

    private Place place(JsonNode physical) {
        String path = path(physical.object("artifactLocation"));
        return physical.has("region") ? range(path, physical.object("region")) : new Place(path, 1, 1, 1, 1);
    }

    private static Place range(String path, JsonNode region) {
        int line = region.number("startLine");
        int column = region.number("startColumn", 1);
        return new Place(path, line, column, region.number("endLine", line), region.number("endColumn", column));
    }

    /** From the current folder where the checkout is the one that was checked; else from the root of the repository. */
    private String path(JsonNode artifact) {
        String uri = artifact.text("uri");
        Optional<Path> absolute = local(uri);
        if (absolute.isPresent()) {
            return ReportReader.here(absolute.get().toString());
        }
        String path = decode(uri);
        return ReportReader.here(root.filter(Files::isDirectory)
                .map(at -> at.resolve(path).toString())
                .orElse(path));
    }

    private static Optional<Path> local(String uri) {
        try {
            return uri.startsWith("file:") ? Optional.of(Path.of(URI.create(uri))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // of another system
        }
    }

    private static String decode(String uri) {
        try {
            return URI.create("x:/" + uri).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }
}
