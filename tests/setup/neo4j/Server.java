// Starts one Neo4j on a port of this machine with authentication on, says so, and ends when its standard input does.
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

public class Server {
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    Neo4j server =
        Neo4jBuilders.newInProcessBuilder(Path.of(arguments[1]))
            .withConfig(BoltConnector.enabled, true)
            .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .withConfig(GraphDatabaseSettings.auth_enabled, true)
            .withDisabledServer()
            .build();
    System.out.println("ready " + server.boltURI());
    while (System.in.read() >= 0) {}
    server.close();
    System.exit(0);
  }
}
