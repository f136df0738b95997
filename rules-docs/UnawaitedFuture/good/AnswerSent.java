// It is the answer to a request: when it cannot be sent, whoever asked is gone, and there is nobody left to tell.
// uses: armeria
import com.linecorp.armeria.server.ServiceRequestContext;
import java.util.concurrent.CompletableFuture;

class AnswerSent {
    interface Channel {
        CompletableFuture<Void> write(String text);
    }

    static CompletableFuture<Void> sendErrorResponse(Channel channel, int status, String reason) {
        return channel.write(status + " " + reason);
    }

    void tooLong(Channel channel) {
        sendErrorResponse(channel, 413, "too long");
    }

    void cancelWithRequest(ServiceRequestContext context, CompletableFuture<String> query) {
        // the future of a log never fails
        context.log().whenComplete().thenRun(() -> query.cancel(false));
    }
}
