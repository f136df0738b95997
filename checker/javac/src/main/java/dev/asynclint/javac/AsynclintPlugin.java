package dev.asynclint.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.List;

/**
 * The compiler plugin. It starts by itself wherever javac finds it, and shows findings as compiler messages.
 *
 * <p>A plugin that fails to start ends every compilation that sees it. This one cannot: it has nothing to go wrong
 * before its {@code try}.
 *
 * <p>{@code -Xplugin:Asynclint enabled=false} starts it by name for one compilation only to leave it at that.
 */
public final class AsynclintPlugin implements Plugin {
    @Override
    public String getName() {
        return "Asynclint";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... args) {
        try {
            if (!List.of(args).contains("enabled=false")) {
                CompilationWatch.start(task);
            }
        } catch (Throwable e) {
            System.err.println("warning: Asynclint stopped: " + e + " (build goes on)");
        }
    }
}
