import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

const HEAD = `# Results

Written by \`npm run bench -- --write [section ...]\`, a section at a time: read ratios, which are taken within one run; other
figures are those of the machine named above each. How busy it was is the load before the section began and after it.
`;

/** Where a section was measured, in one line. */
export function machine(date: Date, load: readonly [before: number, after: number]): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`;
  const [before, after] = load.map((one) => one.toFixed(1));
  const day = date.toISOString().slice(0, 10);
  return `${day}, ${cpus().length} × ${first?.model.trim() ?? 'a processor'}, ${memory}, Node ${process.versions.node}, load ${before} to ${after}`;
}

/** The file with a section put in the place of the one of this name, or at the end. */
export function withSection(file: string, name: string, section: string): string {
  const parts = file.split(/^(?=## )/mu);
  const own = `## ${name}\n\n${section.trim()}`;
  const at = parts.findIndex((part) => part.startsWith(`## ${name}\n`));
  const all = at < 0 ? [...parts, own] : parts.with(at, own);
  return `${all.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

export function writeResult(name: string, measuredOn: string, tables: string): void {
  const file = existsSync(FILE) ? readFileSync(FILE, 'utf8') : `${HEAD}\n`;
  writeFileSync(FILE, withSection(file, name, `${measuredOn}\n\n\`\`\`\n${tables}\n\`\`\``));
}
