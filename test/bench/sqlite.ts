import sqlite from 'node-sqlite3-wasm';

/** SQLite's own full-text search over the same words, in memory: as WebAssembly, which installs without scripts. */
export function openSqlite(texts: readonly string[]): (query: string) => number {
  const database = new sqlite.Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE clauses USING fts5(words, tokenize = 'porter unicode61')");
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO clauses (words) VALUES (?)');
  for (const text of texts) insert.run([text]);
  database.exec('COMMIT');
  const find = database.prepare(
    "SELECT rowid, snippet(clauses, 0, '', '', '', 30) FROM clauses WHERE clauses MATCH ? ORDER BY bm25(clauses) LIMIT 20",
  );
  return (query) => find.all([matchOf(query)]).length;
}

/** All words of a query; a phrase stays one. Operators and filters are ours alone, and left out. */
function matchOf(query: string): string {
  if (query.startsWith('"')) return query;
  const words = query
    .replace(/\b(?:OR|AND|NEAR)\b|\/\d+|\bw\/\d+|\S+:\S+/gu, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? ['zzzz'];
  return words.map((word) => `"${word}"`).join(' ');
}
