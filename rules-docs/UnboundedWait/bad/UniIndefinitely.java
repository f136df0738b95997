// The name says it: indefinitely.
// asyncio: S3
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniIndefinitely {
    interface Tickets {
        Uni<String> reserve(int seat);
    }

    String reserve(Tickets tickets, int seat) {
        String ticket = tickets.reserve(seat).await().indefinitely(); // finding: `indefinitely` waits for `reserve` without a time limit, so this thread may hang
        return "ticket " + ticket;
    }
}
