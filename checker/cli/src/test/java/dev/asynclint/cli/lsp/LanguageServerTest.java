package dev.asynclint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageServerTest {
    private static final String DROPPED = """
            import java.util.concurrent.CompletableFuture;

            class Mail {
                void register(String address) {
                    send(address);
                }

                CompletableFuture<Void> send(String address) {
                    return CompletableFuture.runAsync(() -> System.out.println(address));
                }
            }
            """;
    private static final String KEPT = DROPPED.replace("void register", "CompletableFuture<Void> register")
            .replace("        send(address);", "        return send(address);");

    private static final String HANDLER = """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Handler extends ChannelInboundHandlerAdapter {
                private final Audit audit = new Audit();

                @Override
                public void channelRead(ChannelHandlerContext context, Object message) {
                    audit.note(message);
                }
            }
            """;
    private static final String QUIET_AUDIT = """
            class Audit {
                void note(Object message) {
                }
            }
            """;
    private static final String SLOW_AUDIT = QUIET_AUDIT.replace("void note(Object message) {\n", """
                    void note(Object message) {
                            try {
                                Thread.sleep(100);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                    """);

    @TempDir
    private Path folder;

    private final Editor editor = Editor.inProcess();

    @AfterEach
    void stop() {
        editor.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String rule(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft();
    }

    @Test
    void reportsWhatIsInTheFolder() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        Diagnostic found = editor.start(folder).await(mail, 1).get(0);
        assertEquals("UnawaitedFuture", rule(found));
        assertEquals("asynclint", found.getSource());
        assertEquals(DiagnosticSeverity.Warning, found.getSeverity());
        assertEquals(new Range(new Position(4, 8), new Position(4, 12)), found.getRange());
        assertTrue(found.getCodeDescription().getHref().endsWith("UnawaitedFuture.md"));
        assertNotNull(found.getData());
    }

    @Test
    void followsWhatIsTypedAndNotWhatIsOnDisk() throws IOException {
        Path mail = file("Mail.java", KEPT);
        editor.start(folder);
        editor.open(mail, DROPPED);
        editor.await(mail, 1);
        editor.change(mail, KEPT);
        editor.await(mail, 0);
        editor.change(mail, "        send(address);", new Range(new Position(4, 0), new Position(4, 29)));
        editor.await(mail, 1);
        editor.close(mail);
        editor.await(mail, 0);
    }

    @Test
    void keepsTheLastFindingsWhileTheFileDoesNotParse() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        editor.start(true, folder);
        editor.open(mail);
        assertEquals(1, pulled(mail).getItems().size());
        editor.change(mail, DROPPED.replace("send(address);", "send(address"));
        assertEquals(1, pulled(mail).getItems().size());
        editor.change(mail, KEPT);
        assertEquals(0, pulled(mail).getItems().size());
    }

    private org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport pulled(Path file) {
        return Editor.get(editor.server
                        .getTextDocumentService()
                        .diagnostic(new DocumentDiagnosticParams(Editor.id(file))))
                .getLeft();
    }

    @Test
    void letsRequestsBeCancelled() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        editor.start(true, folder);
        editor.open(mail);
        editor.server
                .getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(Editor.id(mail)))
                .cancel(true);
        assertEquals(1, pulled(mail).getItems().size());
    }

    /** A first look takes over what is known; it must not say other things than a look at everything. */
    @Test
    void saysTheSameAtOnceAndAfterAPause() throws IOException {
        Path handler = file("Handler.java", HANDLER);
        file("Audit.java", SLOW_AUDIT);
        editor.start(true, folder);
        editor.open(handler);
        for (String text : List.of(HANDLER, HANDLER.replace("audit.note", "audit.note(0); audit.note"), HANDLER)) {
            editor.change(handler, text);
            List<Diagnostic> atOnce = pulled(handler).getItems();
            Editor.get(editor.server.getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(List.of())));
            assertEquals(pulled(handler).getItems(), atOnce);
            assertFalse(atOnce.isEmpty());
        }
    }

    @Test
    void answersThatNothingHasChanged() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        editor.start(true, folder);
        editor.open(mail);
        DocumentDiagnosticParams again = new DocumentDiagnosticParams(Editor.id(mail));
        again.setPreviousResultId(pulled(mail).getResultId());
        DocumentDiagnosticReport report =
                Editor.get(editor.server.getTextDocumentService().diagnostic(again));
        assertTrue(report.isRelatedUnchangedDocumentDiagnosticReport());
        var all = Editor.get(editor.server.getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(List.of())));
        assertEquals(
                Editor.uri(mail),
                all.getItems().get(0).getWorkspaceFullDocumentDiagnosticReport().getUri());
    }

    @Test
    void tellsHowAnEditElsewhereMattersAndBackAgain() throws IOException {
        Path handler = file("Handler.java", HANDLER);
        Path audit = file("Audit.java", QUIET_AUDIT);
        editor.start(folder);
        editor.open(audit);
        editor.change(audit, SLOW_AUDIT);
        Diagnostic found = editor.await(handler, 1).get(0);
        assertEquals("BlockingCallOnEventLoop", rule(found));
        List<String> steps = found.getRelatedInformation().stream()
                .map(step -> step.getLocation().getUri().replaceAll(".*/", "") + ":"
                        + step.getLocation().getRange().getStart().getLine() + " " + step.getMessage())
                .toList();
        assertEquals(
                List.of(
                        "Handler.java:7 `channelRead` runs on the Netty event loop",
                        "Handler.java:8 calls `Audit.note`",
                        "Audit.java:3 calls `Thread.sleep`, for up to 100 ms"),
                steps);
        editor.change(audit, SLOW_AUDIT.replace("void note", "void write"));
        editor.await(handler, 0);
        editor.change(audit, SLOW_AUDIT);
        editor.await(handler, 1);
    }

    @Test
    void seesFilesComeAndGo() throws IOException {
        Path handler = file("Handler.java", HANDLER);
        editor.start(folder);
        editor.open(handler);
        Path audit = file("Audit.java", SLOW_AUDIT);
        editor.touched(audit, FileChangeType.Created);
        editor.await(handler, 1);
        Files.delete(audit);
        editor.touched(audit, FileChangeType.Deleted);
        editor.await(handler, 0);
    }

    @Test
    void fixesAndSilences() throws IOException {
        String waits = """
                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.ExecutionException;

                class Waits {
                    void swallow() {
                        try {
                            Thread.sleep(10);
                        } catch (InterruptedException e) {
                            System.out.println("interrupted");
                        }
                    }
                }
                """.replace("\n", "\r\n");
        Path file = file("Waits.java", waits);
        editor.start(folder);
        editor.open(file, waits);
        Diagnostic found = editor.await(file, 1).get(0);
        assertEquals("SwallowedInterrupt", rule(found));
        List<CodeAction> actions = editor.actions(file, found.getRange());
        assertTrue(actions.get(0).getIsPreferred(), actions.toString());
        for (CodeAction action : actions) {
            String after = Editor.applied(action, file, waits);
            assertFalse(after.replace("\r\n", "").contains("\n"), after);
            editor.change(file, after);
            editor.await(file, 0);
            editor.change(file, waits);
            editor.await(file, 1);
        }
        assertEquals(3, actions.size(), actions.toString());
        CodeAction all = editor.actions(file, found.getRange(), "source.fixAll").get(0);
        assertEquals(Editor.applied(actions.get(0), file, waits), Editor.applied(all, file, waits));
    }

    @Test
    void explainsUnderThePointer() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        editor.start(folder);
        editor.open(mail);
        editor.await(mail, 1);
        String text = Editor.get(editor.server
                        .getTextDocumentService()
                        .hover(new HoverParams(Editor.id(mail), new Position(4, 10))))
                .getContents()
                .getRight()
                .getValue();
        assertTrue(text.startsWith("**[UnawaitedFuture]("), text);
        assertTrue(text.contains("nobody awaits the result of `send`"), text);
    }

    @Test
    void obeysTheConfigurationAndSaysOnceWhatIsWrongWithIt() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        editor.start(folder);
        editor.await(mail, 1);
        Path config = file("asynclint.properties", "rule.UnawaitedFuture=error\n");
        editor.touched(config, FileChangeType.Created);
        editor.await(() -> error(mail), "an error", mail);
        file("asynclint.properties", "rule.UnawaitedFutures=off\n");
        editor.touched(config, FileChangeType.Changed);
        editor.touched(config, FileChangeType.Changed);
        editor.await(() -> !editor.messages.isEmpty(), "a message", mail);
        file("asynclint.properties", "rule.UnawaitedFuture=off\n");
        editor.touched(config, FileChangeType.Changed);
        editor.await(mail, 0);
        assertEquals(1, editor.messages.size(), editor.messages.toString());
        assertTrue(editor.messages.get(0).contains("did you mean"), editor.messages.toString());
    }

    private boolean error(Path file) {
        List<Diagnostic> found = editor.await(() -> true, "", file);
        return found.size() == 1 && found.get(0).getSeverity() == DiagnosticSeverity.Error;
    }

    @Test
    void takesFoldersInAndLetsThemGo() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path mail = file("inner/Mail.java", DROPPED);
        editor.start();
        WorkspaceFolder added = new WorkspaceFolder(Editor.uri(inner), "inner");
        editor.server
                .getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.of(added), List.of())));
        editor.await(mail, 1);
        editor.server
                .getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.of(), List.of(added))));
        editor.await(mail, 0);
    }

    @Test
    void looksAtAFileOutsideOfAllFoldersWhileItIsOpen() throws IOException {
        Path mail = file("Mail.java", DROPPED);
        editor.start();
        editor.open(mail);
        editor.await(mail, 1);
        editor.close(mail);
        editor.await(mail, 0);
    }

    @Test
    void countsCharactersAsTheProtocolDoes() throws IOException {
        String text = "\uFEFFclass Mail { void a() { /* \uD83D\uDE00 */ send(); }"
                + " java.util.concurrent.CompletableFuture<Void> send() {"
                + " return java.util.concurrent.CompletableFuture.runAsync(() -> System.out.println()); } }\r\n";
        Path file = file("Mail.java", text);
        Diagnostic found = editor.start(folder).await(file, 1).get(0);
        int column = text.indexOf("send()") - 1; // an editor does not count the byte order mark
        assertEquals(new Range(new Position(0, column), new Position(0, column + 4)), found.getRange());
        editor.open(file, text.substring(1));
        editor.change(file, "", new Range(new Position(0, 0), new Position(0, 0)));
        assertEquals(found.getRange(), editor.await(file, 1).get(0).getRange());
    }
}
