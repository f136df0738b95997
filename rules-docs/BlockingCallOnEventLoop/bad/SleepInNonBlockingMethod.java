// `@NonBlocking` asks Quarkus to call the method on its Vert.x event loop, and the method then sleeps.
// asyncio: B1
// uses: mutiny
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;

class SleepInNonBlockingMethod {
    @NonBlocking
    Uni<String> greet(String name) throws InterruptedException { // note: `greet` runs on a Vert.x event loop
        Thread.sleep(20); // finding: `Thread.sleep` blocks a Vert.x event loop
        return Uni.createFrom().item("Hello, " + name);
    }
}
