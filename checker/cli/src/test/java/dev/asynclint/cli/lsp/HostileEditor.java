package dev.asynclint.cli.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that sends anything. What it sends is understood as in the server's process; nothing is analysed. */
public final class HostileEditor {
    /** They would start the thread that analyses, or end things. */
    private static final List<String> NOT_SENT = List.of("initialize", "initialized", "shutdown", "exit");

    private static final MessageJsonHandler JSON = new MessageJsonHandler(methods());

    private static int rounds;
    private static Endpoint endpoint;

    private HostileEditor() {}

    private static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        return methods;
    }

    private static final class Nobody implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object parameter) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notify(String method, Object parameter) {}
    }

    /**
     * Sends messages, each a line of JSON. What is no message of the protocol is refused, as it should.
     *
     * @throws RuntimeException when the server fails over a message that is one
     */
    public static void send(List<String> lines) {
        if (rounds++ % 1_000 == 0) {
            endpoint = server(); // takes longer than to read messages, but must not remember all that was ever sent
        }
        for (String line : lines) {
            understood(line).ifPresent(HostileEditor::send);
        }
    }

    private static Endpoint server() {
        AsynclintLanguageServer server = new AsynclintLanguageServer(Editor.OPTIONS, code -> {});
        server.connect(ServiceEndpoints.toServiceObject(new Nobody(), LanguageClient.class));
        return ServiceEndpoints.toEndpoint(server);
    }

    private static Optional<Message> understood(String line) {
        try {
            Message message = JSON.parseMessage(line);
            if (message != null) {
                new ReflectiveMessageValidator(valid -> {}).consume(message);
            }
            return Optional.ofNullable(message);
        } catch (RuntimeException notOurs) { // the library reports it
            return Optional.empty();
        }
    }

    private static void send(Message message) {
        if (message instanceof RequestMessage request && isKnown(request.getMethod())) {
            endpoint.request(request.getMethod(), request.getParams());
        } else if (message instanceof NotificationMessage notification && isKnown(notification.getMethod())) {
            endpoint.notify(notification.getMethod(), notification.getParams());
        }
    }

    private static boolean isKnown(String method) {
        JsonRpcMethod known = JSON.getJsonRpcMethod(method);
        return known != null && !NOT_SENT.contains(method);
    }
}
