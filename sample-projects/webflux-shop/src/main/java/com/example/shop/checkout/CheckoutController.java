package com.example.shop.checkout;

import com.example.shop.cart.CartRepository;
import com.example.shop.support.Stopwatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CheckoutController {

    private static final Logger LOG = LoggerFactory.getLogger(CheckoutController.class);

    private final CartRepository carts;
    private final PaymentGateway payments;
    private final Warehouse warehouse;
    private final ReceiptMail mail;
    private final AuditLog audit;
    private final Stopwatch stopwatch;

    CheckoutController(
            CartRepository carts,
            PaymentGateway payments,
            Warehouse warehouse,
            ReceiptMail mail,
            AuditLog audit,
            Stopwatch stopwatch) {
        this.carts = carts;
        this.payments = payments;
        this.warehouse = warehouse;
        this.mail = mail;
        this.audit = audit;
        this.stopwatch = stopwatch;
    }

    @PostMapping("/carts/{cart}/checkout")
    Mono<Receipt> checkout(@PathVariable String cart) {
        long cents = stopwatch.time("total", () -> carts.totalCents(cart));
        String reference = payments.charge(cart, cents);
        audit.save("charged " + cart);
        Receipt receipt = new Receipt(cart, cents, reference);
        mail.send(receipt);
        return Mono.just(receipt);
    }

    @DeleteMapping("/carts/{cart}/checkout")
    Mono<String> refund(@PathVariable String cart) {
        Mono<String> refund = payments.refund(cart);
        refund.doOnError(e -> LOG.warn("cart {} is not refunded", cart, e));
        mail.sendCancellation(cart).exceptionally(e -> {
            LOG.warn("no cancellation mail for cart {}", cart, e);
            return null;
        });
        return refund.flatMap(reference -> audit.save("refunded " + cart).thenReturn(reference));
    }

    @PostMapping("/carts/{cart}/reservation")
    String reserve(@PathVariable String cart) {
        return warehouse.reserve(cart).join();
    }

    @GetMapping("/carts/{cart}/reservation")
    Mono<String> reservation(@PathVariable String cart) {
        return Mono.fromFuture(() -> warehouse.reserve(cart));
    }

    @GetMapping("/audit/size")
    Mono<Integer> auditSize() {
        audit.save("size asked").subscribe(done -> {}, e -> LOG.warn("the audit log is not writable", e));
        return audit.entries();
    }
}
