// Actors share a few threads: while one waits, others get no messages.
// asyncio: B4
// uses: pekko, slf4j
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

class FileReadInActor extends AbstractBehavior<String> {
    FileReadInActor(ActorContext<String> context) {
        super(context);
    }

    @Override
    public Receive<String> createReceive() {
        return newReceiveBuilder()
                .onMessage(String.class, name -> { // note: this lambda runs on an actor dispatcher
                    getContext().getLog().info(Files.readString(Path.of(name))); // finding: `Files.readString` blocks an actor dispatcher
                    return Behaviors.same();
                })
                .build();
    }
}
