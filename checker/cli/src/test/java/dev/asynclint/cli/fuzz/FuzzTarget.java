package dev.asynclint.cli.fuzz;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import dev.asynclint.api.FactSyntaxException;
import dev.asynclint.api.MethodsFile;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.baseline.AnyBaseline;
import dev.asynclint.cli.lsp.HostileEditor;
import dev.asynclint.engine.ConfigFile;
import dev.asynclint.engine.Settings;
import dev.asynclint.engine.Settings.SettingsException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What reads texts that anybody may have written, each with a text that it likes. */
public enum FuzzTarget {
    FACTS("""
            # mine
            threadkind sender block=never title="the sender"
            blocking a.Future+#get(long,TimeUnit) kind=future certainty=timed timeout=0 alt="compose it" since=9
            blocking a.Client+ type=*Client,!*AsyncClient throws=java.io.IOException kind=net-io certainty=may
            runs a.Pool+#submit(Runnable) arg=0 on=sender
            implements a.B of=a.A,a.C
            """) {
        @Override
        void read(String text) {
            try {
                ApiModel.of(List.of(new FactFile("fuzz", text)));
            } catch (FactSyntaxException wrong) {
                // is said to the user, as it should
            }
        }
    },
    METHODS("# asynclint methods 1\nblocking a.B#c(int) kind=sleep certainty=may via=Thread.sleep\n"
            + "implements a.B of=a.C\nruns a.D#on(java.lang.Object) how=impl on=netty-loop\n") {
        @Override
        void read(String text) {
            MethodsFile.read("fuzz", text, problem -> {})
                    .ifPresent(file -> Kinds.MODEL.withLearned(List.of(file), problem -> {}));
        }
    },
    SETTINGS("""
            rule.UnawaitedFuture=error
            tests=off
            path.src/{a,b}/**.rule.UnboundedWait=off
            exclude=gen,**/x[a-z]/*, {a,b}
            runtime=21..25
            budget=20ms
            allow.UnboundedWait=com.acme.Db#ping(int),com.acme.legacy.*
            model=a.facts
            """) {
        @Override
        void read(String text) {
            try {
                Settings.of(ConfigFile.parse(Path.of("asynclint.properties"), text));
            } catch (SettingsException wrong) {
                // is said to the user, as it should
            }
        }
    },
    BASELINE("""
            {"version": 1, "findings": [
              {"rule": "UnawaitedFuture", "path": "src/A.java", "member": "m()", "snippet": "a", "count": 2,
               "added": "2026-01-31", "expires": "2027-01-31", "reason": "later \\u0041"}
            ]}
            """) {
        @Override
        void read(String text) {
            try {
                AnyBaseline.read(text);
            } catch (UsageException wrong) {
                // is said to the user, as it should
            }
        }
    },
    MESSAGES("""
            {"method": "textDocument/didOpen", "params": {"textDocument":\
             {"uri": "file:///a/A.java", "languageId": "java", "version": 1, "text": "class A {\\n}\\n"}}}
            {"method": "textDocument/didChange", "params": {"textDocument": {"uri": "file:///a/A.java", "version": 2},\
             "contentChanges": [{"range": {"start": {"line": 0, "character": 6}, "end": {"line": 1, "character": 0}}, "text": "é"}]}}
            {"id": 1, "method": "textDocument/hover", "params": {"textDocument": {"uri": "file:///a/A.java"},\
             "position": {"line": 0, "character": 2}}}
            {"id": "2", "method": "textDocument/codeAction", "params": {"textDocument": {"uri": "file:///a/A.java"},\
             "range": {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 9}}, "context": {"diagnostics": []}}}
            {"method": "workspace/didChangeWatchedFiles", "params": {"changes": [{"uri": "file:///a/B.java", "type": 1}]}}
            {"method": "textDocument/didClose", "params": {"textDocument": {"uri": "file:///a/A.java"}}}
            """) {
        @Override
        void read(String text) {
            HostileEditor.send(text.lines().toList());
        }
    },
    SOURCE("""
            import java.util.concurrent.*;

            class Orders {
                private final ExecutorService pool = Executors.newFixedThreadPool(4);
                private final Object lock = new Object();

                <T> CompletableFuture<T> load(int id, T... rest) throws Exception {
                    CompletableFuture<T> made = CompletableFuture.supplyAsync(() -> rest[id], pool);
                    synchronized (lock) { made.thenApply(x -> made.join()).get(1, TimeUnit.SECONDS); }
                    for (int i = 0; i < id; i++) { pool.submit(() -> { Thread.sleep(5); return null; }); }
                    try { made.get(); } catch (InterruptedException | ExecutionException e) { return null; } finally { lock.wait(); }
                    return switch (id) { case 1 -> made; default -> { yield made.thenCompose(CompletableFuture::completedFuture); } };
                }
            }
            """) {
        @Override
        void read(String text) {
            CheckedFile.check(text);
        }
    };

    /** Threads that facts may name, without the facts about libraries: those take longer to index than a text to read. */
    private static final class Kinds {
        static final ApiModel MODEL =
                ApiModel.of(List.of(new FactFile("kinds", "threadkind netty-loop block=never title=\"a loop\"\n")));
    }

    private final String seed;

    FuzzTarget(String seed) {
        this.seed = seed;
    }

    /** Throws only what is a defect. */
    abstract void read(String text);

    String seed() {
        return seed;
    }

    /** So many readings take no time that anybody notices. */
    int rounds() {
        return switch (this) {
            case SOURCE -> 20;
            case METHODS, MESSAGES -> 300;
            case FACTS, SETTINGS, BASELINE -> 500;
        };
    }

    private static FuzzTarget chosen = FACTS;

    /** For Jazzer, which is told the name of a target. */
    public static void fuzzerInitialize(String[] names) {
        chosen = valueOf(names[0]);
        chosen.read(chosen.seed); // loading classes counts for no input's time
    }

    /** For Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        chosen.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
