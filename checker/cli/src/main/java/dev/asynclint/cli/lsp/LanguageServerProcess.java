package dev.asynclint.cli.lsp;

import dev.asynclint.cli.run.Options;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server as a process of its own. */
public final class LanguageServerProcess {
    private LanguageServerProcess() {}

    /**
     * Serves until the editor hangs up.
     *
     * @param options what the command line says; the function takes lines about what is odd in it
     * @return the exit code
     */
    public static int run(Function<List<String>, Options> options) {
        List<String> notes = new ArrayList<>();
        Options chosen = options.apply(notes);
        System.setOut(System.err); // standard output belongs to the protocol
        return serve(chosen, notes, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    private static int serve(Options options, List<String> notes, InputStream in, OutputStream out) {
        AsynclintLanguageServer server = new AsynclintLanguageServer(
                options, code -> Runtime.getRuntime().halt(code));
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        notes.forEach(note -> launcher.getRemoteProxy().logMessage(new MessageParams(MessageType.Warning, note)));
        try {
            launcher.startListening().get();
        } catch (ExecutionException e) {
            System.err.println("asynclint lsp: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return server.codeAtEnd();
    }
}
