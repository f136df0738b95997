// There is a consumer for each reading and one for the end; a failure is neither.
// uses: mutiny
import io.smallrye.mutiny.Multi;

class MultiItemAndCompletion {
    void watch(Multi<Double> readings) {
        readings.subscribe().with(reading -> System.out.println(reading), () -> System.out.println("end")); // finding: `with` has no handler for a failure, so the code that started this never learns of it
    }
}
