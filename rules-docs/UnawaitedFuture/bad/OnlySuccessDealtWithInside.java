// `greet` answers the client when the handshake works; that it did not is only told by the future that is dropped.
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Promise;

class OnlySuccessDealtWithInside {
    private int status;

    void accept(Future<Integer> handshake) {
        greet(handshake.map(code -> code + 1)); // finding: nobody awaits the result of `greet`, so its failure is lost
    }

    private Future<Integer> greet(Future<Integer> handshake) {
        Promise<Integer> told = Promise.promise();
        handshake.onComplete(outcome -> {
            if (outcome.succeeded()) {
                answer(outcome.result());
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
