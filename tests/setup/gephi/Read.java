// Reads graph files with Gephi's own importers and says, a line a file: name, verified, nodes, edges, and how many problems Gephi reports.
import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
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
      System.out.println("read " + isVerified + " " + graph.getNodeCount() + " " + graph.getEdgeCount() + " " + problems);
    }
  }
}
