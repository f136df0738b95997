package com.example.shop.checkout;

import com.example.shop.support.Offload;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who paid what, for the auditors. */
@Component
public class AuditLog {

    private final JdbcTemplate jdbc;

    public AuditLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Mono<Void> save(String what) {
        return Offload.run(() -> jdbc.update("insert into audit (what) values (?)", what));
    }

    public Mono<Integer> entries() {
        return Offload.call(() -> jdbc.queryForObject("select count(*) from audit", Integer.class));
    }
}
