// The log has "customer MonoMap", once for every customer.
// uses: reactor, slf4j
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

class LoggedMono {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedMono.class);

    Mono<String> find(Mono<String> customer) {
        LOG.info("customer {}", customer.map(String::strip)); // finding: the text shows the `Mono` itself, not its value
        return customer;
    }
}
