// The elements are in memory and each step is the program's own: nobody else has a part in it.
// uses: reactor
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

class ElementsInMemory {
    private int copied;

    void copy(List<String> files, Scheduler workers) {
        Flux.fromIterable(files).doOnNext(file -> copied++).publishOn(workers).blockLast();
        System.out.println(copied);
    }
}
