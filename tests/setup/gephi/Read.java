// Reads graph files with Gephi's own importers and says, a line a file: verified, nodes, edges, and how many problems Gephi reports;
// of GEXF before that, a line a node, how Gephi would draw it.
import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.gephi.io.importer.spi.FileImporter;
import org.openide.util.Lookup;

public class Read {
  public static void main(String[] files) throws Exception {
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    for (String file : files) {
      FileImporter format = file.endsWith(".gexf") ? new ImporterGEXF() : new ImporterGraphML();
      Container container = importer.importFile(new FileReader(file, StandardCharsets.UTF_8), format);
      boolean isVerified = container.verify();
      container.closeLoader();
      ContainerUnloader graph = container.getUnloader();
      int problems = 0;
      var issues = container.getReport().getIssues(100);
      while (issues.hasNext()) if (issues.next().getLevel() != Issue.Level.INFO) problems++;
      if (format instanceof ImporterGEXF)
        for (NodeDraft node : graph.getNodes()) System.out.println(look(node));
      System.out.println("read " + isVerified + " " + graph.getNodeCount() + " " + graph.getEdgeCount() + " " + problems);
    }
  }

  /** As the picture drew it: name, colour, size, place. */
  static String look(NodeDraft node) {
    String color = String.format("#%06x", node.getColor().getRGB() & 0xffffff);
    return String.format(Locale.ROOT, "look %s %s %.1f %.1f %.1f", node.getId(), color, node.getSize(), node.getX(), node.getY());
  }
}
