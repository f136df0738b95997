// `TaskExecutors.VIRTUAL` has the method run on a virtual thread, which the monitor pins.
// uses: micronaut
// release: 21
// runtime: 21..23
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Controller("/visits")
class MicronautOnVirtualThread {
    private int visits;

    @Get
    @ExecuteOn(TaskExecutors.VIRTUAL)
    synchronized int count() throws InterruptedException {
        Thread.sleep(20); // finding: `Thread.sleep` waits inside `synchronized`, which pins the virtual thread
        return ++visits;
    }
}
