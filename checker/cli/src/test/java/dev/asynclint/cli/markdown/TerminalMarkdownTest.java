package dev.asynclint.cli.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.report.Style;
import org.junit.jupiter.api.Test;

class TerminalMarkdownTest {
    private static final String PAGE = """
            # UnawaitedFuture
            <!-- facts -->
            | group | unawaited |
            | --- | --- |
            | severity | warning |

            Reports a `Future f` that **nobody
            awaits** and goes on for more than one line of sixty columns.

            ## Bad
            ```java
            void f() {
              send();
            }
            ```
            1. first
            2. second
               - inner [link](page.md)
            """;

    @Test
    void wrapsProseAndKeepsCode() {
        assertEquals("""
                UnawaitedFuture
                ===============

                group     unawaited
                severity  warning

                Reports a `Future f` that nobody awaits and goes on for more
                than one line of sixty columns.

                Bad

                    void f() {
                      send();
                    }

                1. first
                2. second
                   - inner link
                """, TerminalMarkdown.render(PAGE, Style.PLAIN, 60));
    }

    @Test
    void colourReplacesBackticks() {
        assertTrue(TerminalMarkdown.render(PAGE, Style.COLOUR, 60).contains("\u001b[36mFuture f\u001b[0m"));
    }
}
