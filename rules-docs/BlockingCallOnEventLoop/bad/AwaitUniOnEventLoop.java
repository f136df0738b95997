// The Uni should be chained and returned; waited for here, it keeps the loop from completing it.
// asyncio: B8
// uses: mutiny
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;

class AwaitUniOnEventLoop {
    interface Customers {
        Uni<String> nameOf(long id);
    }

    @NonBlocking
    String greet(Customers customers, long id) {
        return "Hello, " + customers.nameOf(id).await().indefinitely(); // finding: `UniAwait.indefinitely` blocks a Vert.x event loop
    }
}
