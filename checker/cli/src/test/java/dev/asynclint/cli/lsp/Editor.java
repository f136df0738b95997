package dev.asynclint.cli.lsp;

import dev.asynclint.cli.run.Options;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor as the server sees it. */
final class Editor implements LanguageClient, AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    /** What a server in this process is started with. */
    static final Options OPTIONS = new Options(
            Options.FrontEndKind.JAVAPARSER,
            List.of(),
            false,
            false,
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    final List<String> messages = new ArrayList<>();
    int refreshes;
    final LanguageServer server;

    private Editor(InputStream in, OutputStream out) {
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, in, out);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** An editor of a server in this process. */
    static Editor inProcess() {
        try {
            PipedInputStream toServer = new PipedInputStream(1 << 16);
            PipedInputStream toEditor = new PipedInputStream(1 << 16);
            OutputStream fromEditor = new PipedOutputStream(toServer);
            OutputStream fromServer = new PipedOutputStream(toEditor);
            AsynclintLanguageServer server = new AsynclintLanguageServer(OPTIONS, code -> {});
            Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, toServer, fromServer);
            server.connect(launcher.getRemoteProxy());
            launcher.startListening();
            return new Editor(toEditor, fromEditor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Editor of(Process process) {
        return new Editor(process.getInputStream(), process.getOutputStream());
    }

    Editor start(Path... folders) {
        return start(false, folders);
    }

    /** @param pulls whether this editor asks for diagnostics */
    Editor start(boolean pulls, Path... folders) {
        InitializeParams params = new InitializeParams();
        ClientCapabilities can = new ClientCapabilities();
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        if (pulls) {
            texts.setDiagnostic(new DiagnosticCapabilities());
        }
        can.setTextDocument(texts);
        params.setCapabilities(can);
        List<WorkspaceFolder> open = new ArrayList<>();
        for (Path folder : folders) {
            open.add(new WorkspaceFolder(uri(folder), "folder"));
        }
        params.setWorkspaceFolders(open);
        get(server.initialize(params));
        server.initialized(new InitializedParams());
        return this;
    }

    static String uri(Path path) {
        return Uris.of(path.toAbsolutePath());
    }

    static TextDocumentIdentifier id(Path path) {
        return new TextDocumentIdentifier(uri(path));
    }

    /** The answer, or a failure when it does not come. */
    static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no answer: " + e, e);
        }
    }

    void open(Path file, String text) {
        versions.put(uri(file), 1);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "java", 1, text)));
    }

    void open(Path file) {
        try {
            open(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces everything, or a range. */
    void change(Path file, String text, Range... range) {
        int version = versions.merge(uri(file), 1, Integer::sum);
        TextDocumentContentChangeEvent change = range.length == 0
                ? new TextDocumentContentChangeEvent(text)
                : new TextDocumentContentChangeEvent(range[0], text);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
    }

    void close(Path file) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(file)));
    }

    void touched(Path file, FileChangeType how) {
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), how))));
    }

    List<CodeAction> actions(Path file, Range range, String... only) {
        CodeActionContext context = new CodeActionContext(List.of());
        if (only.length > 0) {
            context.setOnly(List.of(only));
        }
        return get(server.getTextDocumentService().codeAction(new CodeActionParams(id(file), range, context))).stream()
                .map(action -> action.getRight())
                .toList();
    }

    /** The text after the edits of an action. */
    static String applied(CodeAction action, Path file, String text) {
        Positions positions = Positions.of(text);
        StringBuilder result = new StringBuilder(text);
        List<TextEdit> edits = new ArrayList<>(action.getEdit().getChanges().get(uri(file)));
        edits.sort((a, b) -> positions.offset(b.getRange().getStart())
                - positions.offset(a.getRange().getStart()));
        for (TextEdit edit : edits) {
            result.replace(
                    positions.offset(edit.getRange().getStart()),
                    positions.offset(edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return result.toString();
    }

    /** The rules that are reported in a file, once there are as many findings as that. */
    List<Diagnostic> await(Path file, int findings) {
        return await(
                () -> diagnostics.getOrDefault(uri(file), List.of()).size() == findings, "findings: " + findings, file);
    }

    /** The findings of a file at its present version. */
    synchronized List<Diagnostic> await(BooleanSupplier until, String what, Path file) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000;
        while (!until.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + what + "; there are " + diagnostics + messages);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return diagnostics.getOrDefault(uri(file), List.of());
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        Integer sent = versions.get(params.getUri());
        if (params.getVersion() == null || sent == null || params.getVersion() <= sent) {
            diagnostics.put(params.getUri(), params.getDiagnostics());
            notifyAll();
        }
    }

    @Override
    public synchronized CompletableFuture<Void> refreshDiagnostics() {
        refreshes++;
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void showMessage(MessageParams message) {
        messages.add(message.getMessage());
        notifyAll();
    }

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        get(server.shutdown());
        server.exit();
    }
}
