package dev.asynclint.cli.lsp;

import dev.asynclint.cli.lsp.Buffers.Buffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * What the editor has been told. Editors that ask for diagnostics get them when they ask, and are told to ask again when
 * others have changed; the rest are sent them. Thread-safe.
 */
final class Reports implements Outlet {
    private final LanguageClient client;
    private final Buffers buffers;
    private final boolean pulls;
    private final Map<Path, Judged> files = new LinkedHashMap<>();
    private final Map<Path, String> sent = new HashMap<>();
    private final Map<Path, List<CompletableFuture<Judged>>> waiting = new HashMap<>();
    private final List<CompletableFuture<Void>> waitingForAll = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean isStale;
    private boolean isSettled;

    /** @param pulls whether the editor asks for diagnostics */
    Reports(LanguageClient client, Buffers buffers, boolean pulls) {
        this.client = client;
        this.buffers = buffers;
        this.pulls = pulls;
    }

    synchronized Optional<Judged> of(Path file) {
        return Optional.ofNullable(files.get(file));
    }

    /** Something has been edited: what is known is no longer all. */
    synchronized void unsettle() {
        isSettled = false;
    }

    @Override
    public synchronized void judged(Judged file) {
        if (!file.isOutdated()) {
            files.put(file.path(), file);
            if (!file.id().equals(sent.getOrDefault(file.path(), NOTHING))) {
                send(file.path(), Optional.of(file));
            }
        }
        complete(file.path());
    }

    @Override
    public synchronized void forgotten(Path file) {
        files.remove(file);
        if (sent.containsKey(file)) {
            send(file, Optional.empty());
        }
        complete(file);
    }

    private static final String NOTHING = Integer.toHexString(List.of().hashCode());

    private void send(Path path, Optional<Judged> file) {
        if (pulls) {
            isStale = true;
            return;
        }
        Optional<Buffer> buffer = buffers.get(path);
        if (buffer.isPresent()
                && file.isPresent()
                && !buffer.get().text().contentEquals(file.get().text())) {
            return; // what is about the newer text comes next
        }
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(
                buffer.map(Buffer::uri).orElse(Uris.of(path)),
                file.map(Judged::diagnostics).orElse(List.of()));
        buffer.map(Buffer::version).ifPresent(params::setVersion);
        if (file.isPresent()) {
            sent.put(path, file.get().id());
        } else {
            sent.remove(path);
        }
        client.publishDiagnostics(params);
    }

    private void complete(Path path) {
        List<CompletableFuture<Judged>> asked = waiting.remove(path);
        if (asked != null) {
            asked.forEach(future -> future.complete(files.get(path)));
        }
    }

    @Override
    public synchronized void settled() {
        isSettled = true;
        waitingForAll.forEach(future -> future.complete(null));
        waitingForAll.clear();
        waiting.keySet().stream().toList().forEach(this::complete);
        if (isStale) {
            isStale = false;
            client.refreshDiagnostics();
        }
    }

    @Override
    public synchronized void error(String message) {
        if (!told.contains(message)) {
            told.add(message);
            client.showMessage(new MessageParams(MessageType.Error, "Asynclint: " + message));
        }
    }

    /** The diagnostics of a file, once those of its present text are known. */
    CompletableFuture<DocumentDiagnosticReport> report(Path file, @Nullable String previous) {
        return judged(file).thenApply(judged -> {
            String id = judged == null ? NOTHING : judged.id();
            synchronized (this) {
                sent.put(file, id);
            }
            if (id.equals(previous)) {
                return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
            }
            RelatedFullDocumentDiagnosticReport full =
                    new RelatedFullDocumentDiagnosticReport(judged == null ? List.of() : judged.diagnostics());
            full.setResultId(id);
            return new DocumentDiagnosticReport(full);
        });
    }

    private synchronized CompletableFuture<Judged> judged(Path file) {
        Judged known = files.get(file);
        Optional<Buffer> buffer = buffers.get(file);
        boolean isNow = known != null
                && buffer.filter(b -> b.text().contentEquals(known.text())).isPresent();
        if (isNow || isSettled || buffer.isEmpty()) {
            return CompletableFuture.completedFuture(known);
        }
        CompletableFuture<Judged> future = new CompletableFuture<>();
        waiting.computeIfAbsent(file, any -> new ArrayList<>()).add(future);
        return future;
    }

    /** The diagnostics of all files, once everything has been looked at. */
    CompletableFuture<WorkspaceDiagnosticReport> reportAll(List<PreviousResultId> previous) {
        CompletableFuture<Void> whenSettled = new CompletableFuture<>();
        synchronized (this) {
            if (isSettled) {
                whenSettled.complete(null);
            } else {
                waitingForAll.add(whenSettled);
            }
        }
        return whenSettled.thenApply(any -> all(previous));
    }

    private synchronized WorkspaceDiagnosticReport all(List<PreviousResultId> previous) {
        Map<Path, String> known = new HashMap<>();
        previous.forEach(result -> Uris.path(result.getUri()).ifPresent(path -> known.put(path, result.getValue())));
        List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
        files.forEach((path, file) -> {
            String uri = buffers.get(path).map(Buffer::uri).orElse(Uris.of(path));
            Integer version = buffers.get(path).map(Buffer::version).orElse(null);
            sent.put(path, file.id());
            if (file.id().equals(known.remove(path))) {
                reports.add(new WorkspaceDocumentDiagnosticReport(
                        new WorkspaceUnchangedDocumentDiagnosticReport(file.id(), uri, version)));
            } else {
                reports.add(full(uri, version, file.id(), file));
            }
        });
        known.keySet().forEach(gone -> reports.add(full(Uris.of(gone), null, NOTHING, null)));
        return new WorkspaceDiagnosticReport(reports);
    }

    private static WorkspaceDocumentDiagnosticReport full(
            String uri, @Nullable Integer version, String id, @Nullable Judged file) {
        WorkspaceFullDocumentDiagnosticReport report =
                new WorkspaceFullDocumentDiagnosticReport(file == null ? List.of() : file.diagnostics(), uri, version);
        report.setResultId(id);
        return new WorkspaceDocumentDiagnosticReport(report);
    }
}
