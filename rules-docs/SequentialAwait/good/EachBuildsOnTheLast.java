// What one round brings is what the next one begins with.
// uses: jdk, reactor
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

class EachBuildsOnTheLast {
    interface Steps {
        CompletableFuture<String> transform(String text, String step);

        Mono<List<String>> dependencies(String module, Set<String> known);
    }

    private String last = "";

    String transform(Steps steps, String text, List<String> names) {
        String current = text;
        for (String name : names) {
            current = steps.transform(current, name).orTimeout(1, TimeUnit.SECONDS).join();
        }
        return current;
    }

    Set<String> closure(Steps steps, List<String> modules) {
        Set<String> known = new HashSet<>();
        for (String module : modules) {
            known.addAll(steps.dependencies(module, known).block(Duration.ofSeconds(1)));
        }
        return known;
    }

    List<String> chain(Steps steps, List<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            last = next(steps, name).orTimeout(1, TimeUnit.SECONDS).join();
            all.add(last);
        }
        return all;
    }

    private CompletableFuture<String> next(Steps steps, String name) {
        return steps.transform(last, name);
    }
}
