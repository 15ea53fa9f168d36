// The help of every command, with examples that can be pasted.

export const help = {
  build: `Read article files and build the graph.

Usage: standpoint build <folder…> --out <folder> [options]

Reads .txt, .md, .html, .json and .jsonl. Only what changed since the last build is read again. Passed
over are files named README, LICENSE or CHANGELOG, and graphs that were built among the articles.
Exit code 0 when every article was read, 1 when some were not (each is named on standard error, the
graph of the others is written all the same) or none was and there is a graph already, which stays;
2 for wrong usage.

  --out <folder>          where graph.json goes
  --force                 read everything again, and let an empty graph take the place of one with articles
  --check                 write nothing; exit 1 when the graph on disk is not what the sources give
  --watch                 build again whenever a file changes, until Ctrl-C
  --jobs <number>         articles read at once (default: one a core); the result is the same
  --corrections <file>    corrections to replay (default: corrections.yaml beside the first folder, else in it)
  --store <neo4j://…>     write the graph into Neo4j too (see standpoint push --help)
  --name <graph>          which of several graphs in that database (default: standpoint)
  --json                  print what was built and what changed as JSON

Examples:
  standpoint build data/articles --out data/graph
  standpoint build data/articles more/articles --out data/graph --watch
  standpoint build data/articles --out data/graph --check
`,
  serve: `Look at a graph in the browser.

Usage: standpoint serve (<folder> | [<folder>] --store <neo4j://…>) [options]

Serves the viewer and the built graph on this machine only, prints the address and opens it. Ctrl-C ends it.

  --port <number>         port to listen on (default: any free one)
  --no-open               print the address without opening a browser
  --articles <folder>     the articles behind the graph, from which it is built anew after a correction in the page; may be
                          repeated (default: those of the last build)
  --corrections <file>    where corrections are kept (default: that of the last build)
  --store <neo4j://…>     a graph that is in Neo4j: first what most is told of, then the neighbourhoods asked for. The page's questions
                          go to the database itself, read only; with a folder, the graph is that of the folder
  --name <graph>          which of several graphs in that database (default: standpoint)
  --texts <folder>        the folder of the build that has the texts of the articles, which a database does not hold

Examples:
  standpoint serve data/graph
  standpoint serve data/graph --articles data/articles
  standpoint serve data/graph --port 4400 --no-open
  NEO4J_PASSWORD=… standpoint serve data/graph --store neo4j://localhost:7687
`,
  query: `Ask a graph in Cypher.

Usage: standpoint query ('<cypher>' | - | --file <file>) (--graph <graph.json> | --store <neo4j://…>) [options]

  --graph <file>          a built graph
  --store <neo4j://…>     a graph in Neo4j
  --file <file>           read the query from a file; - as the query reads standard input
  --json                  print { "columns": […], "rows": [[…]] }
  --csv                   print comma-separated values
  --explain               print the plan instead of running (PROFILE in the query runs it with rows and hits)

Examples:
  standpoint query 'MATCH (n:Person) RETURN n.label ORDER BY n.label' --graph data/graph/graph.json
  standpoint query 'MATCH (o:Organization)-[:HOLDS]->(s:Stance {act: "demand"}) RETURN o.label, s.proposition' \\
    --graph data/graph/graph.json --json
`,
  explain: `Show why something is in the graph, stage by stage.

Usage: standpoint explain <node, label or sentence> --graph <graph.json> [--most <number>] [--json]

Takes the key of a node (person/sergei-ryabkov), a name, or some words of a sentence. The sentences behind it are
read once more, and what each stage made of them is shown; five of them unless --most says otherwise.

Examples:
  standpoint explain person/sergei-ryabkov --graph data/graph/graph.json
  standpoint explain 'NATO enlargement' --graph data/graph/graph.json
`,
  diff: `Compare two graphs, claim by claim, with the sentences.

Usage: standpoint diff <old> <new> [--json]

Takes graph.json files or folders that hold one. Exit code 0 when they say the same, 1 when they differ.

Examples:
  standpoint diff yesterday/graph.json data/graph/graph.json
  standpoint diff old new --json
`,
  score: `Measure a graph against hand-made annotations.

Usage: standpoint score --graph <graph.json> --gold <folder> [--errors] [--json]

Every *.json in the gold folder annotates one article; only those articles are scored.

  --errors                every miss and every false find, in its sentence
  --json                  the figures as JSON

Examples:
  standpoint score --graph data/graph/graph.json --gold tests/gold/scoring/gold
  standpoint score --graph data/graph/graph.json --gold tests/gold/scoring/gold --errors
`,
  export: `Write the graph for other programs.

Usage: standpoint export [--html <file>] [--site <folder>] [--gexf <file>] [--graphml <file>] [--csv <folder>] [--jsonld <file>]
                         [--cypher <file>] --graph <graph.json>

At least one format; several may be given at once. Prints what was written, a line each.

  --html <file>           one self-contained page: the viewer with the graph in it
  --site <folder>         the same as a folder for any static host
  --gexf <file>           GEXF 1.3, for Gephi
  --graphml <file>        GraphML, for NetworkX, igraph and yEd
  --csv <folder>          nodes.csv and edges.csv, for spreadsheets and data frames; lists have " | " between their items
  --jsonld <file>         JSON-LD: schema.org, W3C PROV, and a Web Annotation with its quotation for every claim
  --cypher <file>         a script that makes the graph in Neo4j, under the name exported; for large graphs push is faster

Examples:
  standpoint export --html graph.html --graph data/graph/graph.json
  standpoint export --gexf graph.gexf --csv tables --graph data/graph/graph.json
  standpoint export --cypher graph.cypher --graph data/graph/graph.json && cypher-shell -f graph.cypher
`,
  push: `Write a graph into Neo4j.

Usage: standpoint push <graph.json> --store <neo4j://host:port/database> [--name <graph>]

Makes the graph in the database equal to the file; other graphs in the same database stay as they are.
The user name and password come from NEO4J_USERNAME and NEO4J_PASSWORD, or are asked for on a terminal.

  --store <neo4j://…>     neo4j:// or bolt://, +s for encryption; the path names the database
  --name <graph>          which of several graphs in one database (default: standpoint)
  --force                 write all anew, for a database in which somebody changed things by hand
  --json                  print what was written as JSON

Examples:
  NEO4J_PASSWORD=… standpoint push data/graph/graph.json --store neo4j://localhost:7687
`,
  pull: `Fetch a graph from Neo4j.

Usage: standpoint pull <graph.json> --store <neo4j://host:port/database> [--name <graph>]

Writes the same file that was pushed. Credentials as for standpoint push.

Examples:
  NEO4J_PASSWORD=… standpoint pull copy/graph.json --store neo4j://localhost:7687
`,
} as const
