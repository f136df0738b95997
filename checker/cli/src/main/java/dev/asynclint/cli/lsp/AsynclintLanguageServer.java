package dev.asynclint.cli.lsp;

import dev.asynclint.cli.Version;
import dev.asynclint.cli.lsp.Buffers.Buffer;
import dev.asynclint.cli.run.Options;
import dev.asynclint.engine.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** Answers an editor. Messages come in on one thread; the work is done on the judge's. */
final class AsynclintLanguageServer
        implements LanguageServer, LanguageClientAware, TextDocumentService, WorkspaceService {
    private static final List<String> WATCHED = List.of(
            "**/*.java",
            "**/" + Settings.FILE_NAME,
            "**/pom.xml",
            "**/*.gradle",
            "**/*.gradle.kts",
            "**/libs.versions.toml");

    private final Options options;
    private final IntConsumer exit;
    private final Buffers buffers = new Buffers();
    private final RulePages pages = RulePages.ofUser();
    private final List<Path> firstFolders = new ArrayList<>();
    private @Nullable LanguageClient client;
    private @Nullable Reports reports;
    private @Nullable Judge judge;
    private boolean canWatch;
    private boolean isShutDown;

    /** @param exit ends the process with a code */
    AsynclintLanguageServer(Options options, IntConsumer exit) {
        this.options = options;
        this.exit = exit;
    }

    @Override
    public void connect(LanguageClient to) {
        client = to;
        begin(false);
    }

    /** @param pulls whether the editor asks for diagnostics */
    private void begin(boolean pulls) {
        reports = new Reports(client, buffers, pulls);
        judge = new Judge(options, buffers, reports, pages);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ClientCapabilities can = params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
        boolean pulls = can.getTextDocument() != null && can.getTextDocument().getDiagnostic() != null;
        canWatch = can.getWorkspace() != null
                && can.getWorkspace().getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(
                        can.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
        firstFolders.addAll(folders(params));
        begin(pulls);
        watchParent(params.getProcessId());
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(pulls), new ServerInfo("asynclint", Version.NUMBER)));
    }

    @SuppressWarnings("deprecation") // editors that know no workspace folders still send the root
    private static List<Path> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return paths(params.getWorkspaceFolders());
        }
        return params.getRootUri() == null
                ? List.of()
                : Uris.path(params.getRootUri()).stream().toList();
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream()
                .flatMap(folder -> Uris.path(folder.getUri()).stream())
                .toList();
    }

    private static ServerCapabilities capabilities(boolean pulls) {
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(true);
        capabilities.setTextDocumentSync(sync);
        capabilities.setHoverProvider(true);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL)));
        if (pulls) {
            capabilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
        }
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
        return capabilities;
    }

    /** Ends when the editor does, which may not get to say so. */
    private void watchParent(@Nullable Integer process) {
        if (process != null) {
            ProcessHandle.of(process)
                    .ifPresentOrElse(
                            parent -> parent.onExit().thenRun(() -> exit.accept(isShutDown ? 0 : 1)),
                            () -> exit.accept(1));
        }
    }

    @Override
    public void initialized(InitializedParams params) {
        if (canWatch) {
            List<FileSystemWatcher> watchers = WATCHED.stream()
                    .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
                    .toList();
            client.registerCapability(new RegistrationParams(List.of(new Registration(
                    "asynclint-files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(watchers)))));
        }
        judge.folders(firstFolders, List.of());
        judge.start();
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        if (judge != null) {
            judge.close();
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        exit.accept(isShutDown ? 0 : 1);
    }

    /** The code to end with when the editor hangs up. */
    int codeAtEnd() {
        return isShutDown ? 0 : 1;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return this;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        java(item.getUri()).ifPresent(path -> {
            buffers.open(path, new Buffer(item.getUri(), item.getVersion(), item.getText()));
            edited(path);
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        java(params.getTextDocument().getUri()).ifPresent(path -> {
            buffers.change(path, params.getTextDocument().getVersion(), params.getContentChanges());
            edited(path);
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        java(params.getTextDocument().getUri()).ifPresent(path -> {
            buffers.close(path);
            reports.unsettle();
            judge.closed(path);
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        if (!canWatch) {
            Uris.path(params.getTextDocument().getUri()).ifPresent(this::touched);
        }
    }

    private void edited(Path path) {
        reports.unsettle();
        judge.edited(path);
    }

    private static Optional<Path> java(String uri) {
        return Uris.path(uri).filter(path -> path.toString().endsWith(".java"));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        reports.unsettle();
        judge.scan();
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        for (FileEvent event : params.getChanges()) {
            Uris.path(event.getUri()).ifPresent(this::touched);
        }
    }

    /** A file on disk has come, gone or changed. What is open in the editor counts for more. */
    private void touched(Path path) {
        reports.unsettle();
        boolean isJava = path.toString().endsWith(".java");
        if (!isJava || reports.of(path).isEmpty()) {
            judge.scan();
        }
        if (isJava && buffers.get(path).isEmpty()) {
            judge.edited(path);
        }
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        reports.unsettle();
        judge.folders(
                paths(params.getEvent().getAdded()), paths(params.getEvent().getRemoved()));
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        Path path = Uris.path(params.getTextDocument().getUri()).orElse(Path.of(""));
        return reports.report(path, params.getPreviousResultId());
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return reports.reportAll(params.getPreviousResultIds());
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return CompletableFuture.completedFuture(known(params.getTextDocument().getUri())
                .flatMap(file -> new Hovers(pages).at(file, params.getPosition()))
                .orElse(null));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        List<CodeAction> actions = known(params.getTextDocument().getUri())
                .map(file -> actions(new Actions(file, this::text), params))
                .orElse(List.of());
        return CompletableFuture.completedFuture(
                actions.stream().map(Either::<Command, CodeAction>forRight).toList());
    }

    private static List<CodeAction> actions(Actions actions, CodeActionParams params) {
        List<String> only = params.getContext().getOnly();
        List<CodeAction> wanted = new ArrayList<>();
        if (only == null || only.stream().anyMatch(CodeActionKind.QuickFix::startsWith)) {
            wanted.addAll(actions.at(params.getRange()));
        }
        if (only != null && only.stream().anyMatch(Actions.FIX_ALL::startsWith)) {
            actions.fixAll(Actions.FIX_ALL).ifPresent(wanted::add);
        }
        return wanted;
    }

    /** What is known of a file, unless it is about an older text. */
    private Optional<Judged> known(String uri) {
        return Uris.path(uri)
                .flatMap(path -> reports.of(path)
                        .filter(file -> buffers.get(path)
                                .filter(buffer -> buffer.text().contentEquals(file.text()))
                                .isPresent()));
    }

    private CharSequence text(Path path) {
        return buffers.get(path).map(Buffer::text).orElseGet(() -> Disk.read(path.toString()));
    }
}
