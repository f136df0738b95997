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
