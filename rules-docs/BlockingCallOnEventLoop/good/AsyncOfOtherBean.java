// Spring hands the call to its executor, as the class behind the interface asks for, and the event loop goes on at once.
// uses: spring-webflux
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

class AsyncOfOtherBean implements WebFilter {
    private final Audit audit;

    AsyncOfOtherBean(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        audit.write(exchange.getRequest().getPath().value());
        return chain.filter(exchange);
    }

    interface Audit {
        void write(String path);
    }

    @Service
    static class RemoteAudit implements Audit {
        private final RestTemplate rest;

        RemoteAudit(RestTemplate rest) {
            this.rest = rest;
        }

        @Override
        @Async
        public void write(String path) {
            rest.postForObject("http://audit.example/", path, Void.class);
        }
    }
}
