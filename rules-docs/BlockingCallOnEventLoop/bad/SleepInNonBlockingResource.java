// `@NonBlocking` asks for the event loop although the method returns a plain value.
// asyncio: B4
// uses: quarkus-rest
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/orders")
class SleepInNonBlockingResource {
    @POST
    @NonBlocking
    String order(String item) throws InterruptedException { // note: `order` runs on a Vert.x event loop
        Thread.sleep(100); // finding: `Thread.sleep` blocks a Vert.x event loop
        return item;
    }
}
