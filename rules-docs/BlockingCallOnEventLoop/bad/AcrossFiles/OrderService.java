import java.io.IOException;

class OrderService {
    private final AuditLog log = new AuditLog();

    void place(String order) throws IOException {
        validate(order);
        log.write("placed " + order); // note: calls `AuditLog.write`
    }

    private static void validate(String order) {
        if (order.isBlank()) {
            throw new IllegalArgumentException("empty order");
        }
    }
}
