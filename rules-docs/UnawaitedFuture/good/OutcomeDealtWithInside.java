// `greet` answers the client whether the handshake works or not; its future only tells those who want to know.
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Promise;

class OutcomeDealtWithInside {
    private int status;

    void accept(Future<Integer> handshake) {
        greet(handshake.map(code -> code + 1));
    }

    private Future<Integer> greet(Future<Integer> handshake) {
        Promise<Integer> told = Promise.promise();
        handshake.onComplete(outcome -> {
            if (outcome.succeeded()) {
                answer(outcome.result());
            } else {
                answer(500);
            }
            told.handle(outcome);
        });
        return told.future();
    }

    private void answer(int code) {
        status = code;
    }

    int status() {
        return status;
    }
}
