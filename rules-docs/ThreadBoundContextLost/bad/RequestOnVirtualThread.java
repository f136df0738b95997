// A virtual thread of one's own does not have the request either.
// uses: spring-web
// release: 21
import org.springframework.web.context.request.RequestContextHolder;

class RequestOnVirtualThread {
    Thread audit() {
        return Thread.startVirtualThread(
                () -> System.out.println(RequestContextHolder.currentRequestAttributes().getSessionId())); // finding: `RequestContextHolder` is empty on a virtual thread: it stays with the thread that started this
    }
}
