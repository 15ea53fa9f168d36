// Starts one Neo4j on a port of this machine with authentication on, says so, and ends when its standard input does.
// A line `name=value` on standard input changes a setting of the running server.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

public class Server {
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    Config.Builder given = Config.newBuilder();
    for (int at = 2; at < arguments.length; at++) {
      String[] setting = arguments[at].split("=", 2);
      given.setRaw(Map.of(setting[0], setting[1]));
    }
    Config config = given.build();
    Neo4jBuilder builder =
        Neo4jBuilders.newInProcessBuilder(Path.of(arguments[1]))
            .withConfig(BoltConnector.enabled, true)
            .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .withConfig(GraphDatabaseSettings.auth_enabled, true)
            .withDisabledServer();
    for (Setting<?> setting : config.getDeclaredSettings().values())
      if (config.isExplicitlySet(setting)) builder = set(builder, config, setting);
    Neo4j server = builder.build();
    System.out.println("ready " + server.boltURI());
    Config live = ((GraphDatabaseAPI) server.defaultDatabaseService()).getDependencyResolver().resolveDependency(Config.class);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] setting = line.split("=", 2);
      change(live, Config.newBuilder().setRaw(Map.of(setting[0], setting[1])).build(), live.getSetting(setting[0]));
      System.out.println("set " + line);
    }
    server.close();
    System.exit(0);
  }

  private static <T> void change(Config live, Config given, Setting<T> setting) {
    live.setDynamic(setting, given.get(setting), "standpoint");
  }

  private static <T> Neo4jBuilder set(Neo4jBuilder builder, Config config, Setting<T> setting) {
    return builder.withConfig(setting, config.get(setting));
  }
}
