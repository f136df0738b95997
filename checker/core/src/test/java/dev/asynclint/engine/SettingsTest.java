package dev.asynclint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.engine.Settings.SettingsException;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Settings load(String text) throws IOException {
        return Settings.load(Files.writeString(folder.resolve(Settings.FILE_NAME), text));
    }

    private String rejection(String text) {
        return assertThrows(SettingsException.class, () -> load(text)).getMessage();
    }

    @Test
    void readsSeveritiesRuntimeAndExcludes() throws IOException {
        Settings settings = load("rule.UnawaitedFuture=error\nruntime=21..24\nexclude=gen/**, legacy/**\n");

        assertEquals(
                Severity.ERROR,
                settings.severityOf(Rules.byName("UnawaitedFuture").orElseThrow()));
        assertEquals(
                Severity.WARNING,
                settings.severityOf(Rules.byName("SwallowedInterrupt").orElseThrow()));
        assertEquals(new ReleaseRange(21, 24), settings.runtime());
        assertEquals(List.of("gen/**", "legacy/**"), settings.excludes());
    }

    @Test
    void theBudgetIsATime() throws IOException {
        assertEquals(Duration.ofMillis(20), load("budget=20ms").budget());
        assertEquals(Duration.ofSeconds(2), load("budget = 2 s").budget());
        assertEquals(Duration.ZERO, load("").budget());
        assertTrue(rejection("budget=soon").contains("budget: `soon` is no time; write `20ms` or `2s`"));
    }

    @Test
    void theRuntimeIsTheReleaseUnlessItIsGiven() throws IOException {
        assertEquals(OptionalInt.of(17), load("release=17").release());
        assertEquals(new ReleaseRange(17, 17), load("release=17").runtime());
        assertEquals(new ReleaseRange(21, 21), load("release=17\nruntime=21").runtime());
        assertEquals(ReleaseRange.DEFAULT, load("").runtime());
    }

    @Test
    void anUnknownRuleSuggestsTheNearest() {
        String message = rejection("rule.UnawaitedFutures=off");
        assertTrue(message.contains("unknown rule `UnawaitedFutures`; did you mean `UnawaitedFuture`?"), message);
        assertTrue(message.contains(Settings.FILE_NAME), message);
    }

    @Test
    void anUnknownKeySuggestsTheNearest() {
        assertTrue(rejection("exclud=x").contains("unknown key `exclud`; did you mean `exclude`?"));
    }

    @Test
    void badValuesSayWhatToWrite() {
        assertTrue(rejection("rule.UnawaitedFuture=loud").contains("`error`, `warning`, `info` or `off`"));
        assertTrue(rejection("runtime=new").contains("write `21` or `21..25`"));
        assertTrue(rejection("enabled=yes").contains("must be `true` or `false`"));
        assertTrue(rejection("model=missing.facts").contains("`missing.facts` does not exist"));
    }

    @Test
    void onlyTheNamedRulesRun() {
        Settings settings = Settings.DEFAULT.withOnly(List.of("SwallowedInterrupt"));
        Rules.ALL.forEach(rule -> assertEquals(
                rule.info().name().equals("SwallowedInterrupt") ? Severity.WARNING : Severity.OFF,
                settings.severityOf(rule)));
    }

    private static Severity severity(Settings settings, String rule, Path file) {
        return settings.severityOf(Rules.byName(rule).orElseThrow(), file.toString());
    }

    @Test
    void testsAndPathsHaveSeveritiesOfTheirOwn() throws IOException {
        Settings settings = load("""
                rule.UnboundedWait=error
                tests.rule.UnboundedWait=off
                tests=info
                path.src/legacy/**=info
                path.src/legacy/hot/**.rule.UnawaitedFuture=error
                """);
        Path main = folder.resolve("src/main/java/A.java");
        Path test = folder.resolve("module/src/test/java/ATest.java");
        Path integration = folder.resolve("src/integrationTest/java/ATest.java");
        Path legacy = folder.resolve("src/legacy/A.java");
        Path hot = folder.resolve("src/legacy/hot/A.java");
        assertEquals(Severity.ERROR, severity(settings, "UnboundedWait", main));
        assertEquals(Severity.OFF, severity(settings, "UnboundedWait", test));
        assertEquals(Severity.INFO, severity(settings, "UnawaitedFuture", test));
        assertEquals(Severity.INFO, severity(settings, "UnawaitedFuture", integration));
        assertEquals(Severity.INFO, severity(settings, "UnboundedWait", legacy));
        assertEquals(Severity.ERROR, severity(settings, "UnawaitedFuture", hot));
        assertEquals(Severity.OFF, severity(settings, "SleepPollingLoop", legacy), "at most, never more");
    }

    @Test
    void whereTestsLieCanBeSaid() throws IOException {
        Settings settings = load("tests=off\ntests.paths=src/qa/**, **/*Spec.java\n");
        assertEquals(Severity.OFF, severity(settings, "UnawaitedFuture", folder.resolve("src/qa/A.java")));
        assertEquals(Severity.OFF, severity(settings, "UnawaitedFuture", folder.resolve("a/b/ASpec.java")));
        assertEquals(Severity.WARNING, severity(settings, "UnawaitedFuture", folder.resolve("src/test/A.java")));
    }

    @Test
    void aRuleThatIsOffCanBeOnSomewhere() throws IOException {
        Settings settings = load("rule.UnawaitedFuture=off\npath.src/main/**.rule.UnawaitedFuture=error\n");
        assertTrue(settings.runs(Rules.byName("UnawaitedFuture").orElseThrow()));
        assertEquals(Severity.ERROR, severity(settings, "UnawaitedFuture", folder.resolve("src/main/A.java")));
        Settings only = settings.withOnly(List.of("SwallowedInterrupt"));
        assertEquals(Severity.OFF, severity(only, "UnawaitedFuture", folder.resolve("src/main/A.java")));
    }

    @Test
    void whatIsWrongIsNamedByFileAndLine() {
        assertTrue(rejection("# first\nrule.UnawaitedFuture=loud\n").contains(Settings.FILE_NAME + ":2: "));
        assertTrue(rejection("path.{gen=off").contains(":1: path.{gen: `{gen` is no glob"));
        assertTrue(rejection("path.src/**.rule.UnawaitedFutur=off").contains("did you mean `UnawaitedFuture`?"));
        assertTrue(rejection("path..rule.UnawaitedFuture=off").contains("names no path"));
        assertTrue(rejection("tests=quiet").contains("`error`, `warning`, `info` or `off`"));
        assertTrue(rejection("tests.rul.UnboundedWait=off").contains("did you mean `tests.rule.UnboundedWait`?"));
        assertTrue(rejection("UnboundedWait=off").contains("did you mean `rule.UnboundedWait`?"));
        assertTrue(rejection("allow.UnawaitedFuture=com.acme.Db#").contains("write `com.acme.Db`"));
        String twice = rejection("release=21\n\nrelease=17\n");
        assertTrue(twice.contains(":3: `release` stands in line 1 already"), twice);
    }

    @Test
    void theSyntaxIsThatOfProperties() throws IOException {
        Settings settings = load("! a comment \\\nexclude : gen, \\\n  legacy/{a,b}\nbudget=2\\u0073\n");
        assertEquals(List.of("gen", "legacy/{a,b}"), settings.excludes());
        assertEquals(Duration.ofSeconds(2), settings.budget());
        assertTrue(rejection("runtime=21\nbudget=\\u12\n").contains(":2: "));
    }

    @Test
    void textThatIsNoUtf8IsNamedByItsLine() throws IOException {
        Path file = folder.resolve(Settings.FILE_NAME);
        Files.write(file, new byte[] {'#', ' ', 'a', '\n', '#', ' ', (byte) 0xE4, '\n'});
        String message =
                assertThrows(SettingsException.class, () -> Settings.load(file)).getMessage();
        assertTrue(message.endsWith(":2: not UTF-8 text; save the file as UTF-8"), message);
    }

    @Test
    void theNamesOfOtherToolsMeanOurRules() throws IOException {
        Settings settings = load("rule.squid\\:S2142=error\nrule.FutureReturnValueIgnored=off\n");
        assertEquals(
                Severity.ERROR,
                settings.severityOf(Rules.byName("SwallowedInterrupt").orElseThrow()));
        assertEquals(
                Severity.OFF,
                settings.severityOf(Rules.byName("SwallowedTaskException").orElseThrow()));
        assertTrue(settings.hints().get(0).endsWith(":1: `squid:S2142` is `SwallowedInterrupt` here"));
    }

    @Test
    void theNearestFileUpwardsWins() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(folder.resolve(Settings.FILE_NAME), "");
        Path nearer = Files.writeString(folder.resolve("a/b").resolve(Settings.FILE_NAME), "");
        assertEquals(Optional.of(nearer), Settings.find(inner));
    }

    @Test
    void releaseRangesAreClosedAndSane() {
        assertEquals(Optional.of(new ReleaseRange(21, 21)), ReleaseRange.parse("21"));
        assertEquals(Optional.of(new ReleaseRange(17, 25)), ReleaseRange.parse("17..25"));
        assertEquals(Optional.empty(), ReleaseRange.parse("25..17"));
        assertEquals(Optional.empty(), ReleaseRange.parse("1.8"));
        assertEquals(Optional.empty(), ReleaseRange.parse(""));
    }
}
