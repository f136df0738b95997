// One more event for a client that listens: when it cannot be sent, the client is gone.
// uses: jakarta-rest
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

class EventSentToClient {
    void changed(Sse sse, SseEventSink client, String cache) {
        OutboundSseEvent event = sse.newEvent("create-cache", cache);
        client.send(event);
    }
}
