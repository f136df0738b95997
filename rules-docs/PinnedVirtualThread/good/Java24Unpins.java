// From release 24 on, a virtual thread in a monitor no longer holds its carrier.
// asyncio: V1
// uses: spring-webmvc
// release: 21
// runtime: 24..25
import org.springframework.web.client.RestTemplate;

@SuppressWarnings("BlockingWhileHoldingLock")
class Java24Unpins {
    private String token;

    Thread refresh(RestTemplate rest) {
        return Thread.startVirtualThread(() -> {
            synchronized (this) {
                token = rest.getForObject("http://login.example/token", String.class);
            }
        });
    }
}
