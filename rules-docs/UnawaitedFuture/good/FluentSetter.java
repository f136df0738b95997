// `named` returns the task itself, so that calls can be chained; the task is returned two lines below.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class FluentSetter {
    static final class Job extends CompletableFuture<String> {
        private String name = "";

        Job named(String text) {
            name = text;
            return this;
        }

        String name() {
            return name;
        }
    }

    Job start(String name) {
        Job job = new Job();
        job.named(name);
        return job;
    }
}
