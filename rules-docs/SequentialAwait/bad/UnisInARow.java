// The weather is asked for only when the traffic is known, and they have nothing to do with each other.
// uses: mutiny
import io.smallrye.mutiny.Uni;
import java.time.Duration;

class UnisInARow {
    interface City {
        Uni<String> traffic(String district);

        Uni<Integer> temperature(String district);
    }

    String board(City city, String district) {
        StringBuilder board = new StringBuilder();
        String traffic = city.traffic(district).await().atMost(Duration.ofSeconds(1));
        board.append(traffic);
        Integer degrees = city.temperature(district).await().atMost(Duration.ofSeconds(1)); // finding: `temperature` starts only after `traffic` is over, and does not need its result
        board.append(degrees);
        return board.toString();
    }
}
