// The verticle is not needed any more: when it cannot be undeployed, nobody can do anything about it.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;

class VertxUndeployed extends AbstractVerticle {
    Future<Void> undeployMe() {
        return vertx.undeploy(deploymentID());
    }

    @Override
    public void start() {
        vertx.eventBus().consumer("jobs.done", message -> {
            System.out.println("done: " + message.body());
            undeployMe();
        });
    }
}
