import { listFolder } from '../../archive/folder.ts';
import { isNotRead, readPlainFile } from '../../files.ts';
import { type Cells, type Defaults, type Row, readTable, rowOf } from './table.ts';

/** Ends the command. */
export type Usage = (says: string) => never;

interface Asked extends Defaults {
  readonly table?: string;
}

/** The files that the table names, or all of the folder. */
export function rowsOf(folder: string, flags: Asked, usage: Usage): readonly Row[] {
  const cells = flags.table === undefined ? filesIn(folder, usage) : tableAt(flags.table, usage);
  if (cells.length === 0) usage(`${flags.table ?? folder} has no files to import`);
  const rows = cells.map((row) => rowOf(row, flags));
  const wrong = rows.flatMap((row, at) =>
    typeof row === 'string' ? [`${cells[at]?.file ?? `row ${at + 1}`} ${row}`] : [],
  );
  if (wrong.length > 0) usage(wrong.join('\nerror: '));
  return rows.flatMap((row) => (typeof row === 'string' ? [] : [row]));
}

const FILE = /\.(?:x?html?|docx|pdf|md|markdown|txt|json|xml)$/iu;

function filesIn(folder: string, usage: Usage): readonly Cells[] {
  const listing = listFolder(folder);
  if (isNotRead(listing)) return usage(`${folder} cannot be read (${listing.code})`);
  return listing.files.filter((file) => FILE.test(file)).map((file) => ({ file }));
}

const MOST_TABLE_BYTES = 8 * 1024 * 1024;

function tableAt(path: string, usage: Usage): readonly Cells[] {
  const bytes = readPlainFile(path, MOST_TABLE_BYTES);
  if (isNotRead(bytes)) return usage(`${path} cannot be read (${bytes.code})`);
  const table = readTable(Buffer.from(bytes).toString('utf8'));
  return typeof table === 'string' ? usage(`${path}: ${table}`) : table;
}
