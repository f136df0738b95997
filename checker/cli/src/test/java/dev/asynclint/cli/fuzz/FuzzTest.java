package dev.asynclint.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.cli.baseline.AnyBaseline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damages texts in the same ways on each run; {@code ./dev fuzz} looks further. */
class FuzzTest {
    private static final String[] BITS = {
        "\0",
        "\"",
        "\\",
        "\\u",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        ",",
        "=",
        "#",
        "*",
        "!",
        ".",
        "\n",
        "\r",
        " ",
        "->",
        "::",
        "/*",
        "99999999999",
        "-1",
        "\uD800",
        "\uFEFF",
        "\u2028"
    };

    @Test
    void theTextsAreReadWhole() {
        assertEquals(
                4,
                ApiModel.of(List.of(new FactFile("seed", FuzzTarget.FACTS.seed()))).facts().stream()
                        .filter(fact -> !(fact instanceof ThreadKind))
                        .count());
        AnyBaseline.read(FuzzTarget.BASELINE.seed());
    }

    @ParameterizedTest
    @EnumSource
    void damagedTexts(FuzzTarget target) {
        Random random = new Random(17);
        int rounds = target.rounds();
        for (int i = 0; i < rounds; i++) {
            String text = damaged(target.seed(), random);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(target, text), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatALongRunHasFound(FuzzTarget target) {
        for (byte[] seed : Seeds.of(target)) {
            String text = new String(seed, StandardCharsets.UTF_8);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(target, text), text);
        }
    }

    private static void read(FuzzTarget target, String text) {
        try {
            target.read(text);
        } catch (RuntimeException | Error e) {
            fail(text, e);
        }
    }

    private static String damaged(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, BITS[random.nextInt(BITS.length)]);
                case 2 -> text.replace(from, to, BITS[random.nextInt(BITS.length)].repeat(1 + random.nextInt(3)));
                default -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            }
        }
        return text.toString();
    }
}
