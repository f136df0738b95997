// Nobody wants the body any more: it is read to give its buffers back, and a failure leaves none to give back.
// uses: spring-webflux
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class OnlyReleased {
    private Flux<DataBuffer> body = Flux.empty();

    void replaceBody(Flux<DataBuffer> next) {
        body.subscribe(DataBufferUtils.releaseConsumer());
        body = next;
    }

    private void cleanup(Mono<Void> rest) {
        rest.subscribe();
    }

    private void releaseBody() {
        body.map(DataBufferUtils::release).subscribe();
    }
}
