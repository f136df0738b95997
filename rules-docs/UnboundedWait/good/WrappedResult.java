// The synchronous form of the stream: all it does is to wait for the last element.
// uses: reactor
import java.util.Optional;
import reactor.core.publisher.Flux;

class WrappedResult {
    interface Graph {
        Flux<String> stream(String input);
    }

    private final Graph graph;

    WrappedResult(Graph graph) {
        this.graph = graph;
    }

    Optional<String> invoke(String input) {
        return Optional.ofNullable(graph.stream(input).last().block());
    }
}
