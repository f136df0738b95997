// The actor was given the dispatcher for code that blocks.
// asyncio: B4
// uses: pekko, slf4j
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

class ActorOnItsOwnDispatcher extends AbstractBehavior<String> {
    private ActorOnItsOwnDispatcher(ActorContext<String> context) {
        super(context);
    }

    static Behavior<String> create() {
        return Behaviors.setup(ActorOnItsOwnDispatcher::new);
    }

    static void start(ActorContext<?> parent) {
        parent.spawn(ActorOnItsOwnDispatcher.create(), "reader", DispatcherSelector.blocking());
    }

    @Override
    public Receive<String> createReceive() {
        return newReceiveBuilder()
                .onMessage(String.class, name -> {
                    getContext().getLog().info(Files.readString(Path.of(name)));
                    return Behaviors.same();
                })
                .build();
    }
}
