import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The small invented archive. Read it; to change it, take a `copyOfFixture`. */
export const FIXTURE = resolve(import.meta.dirname, '../fixtures/archive');
/** The documents that this project publishes. */
export const DOCUMENTS = resolve(import.meta.dirname, '../../documents');

/** An empty folder that goes when the test does. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the invented archive to edit and break. */
export function copyOfFixture(): string {
  const folder = temporaryFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

/** Writes files, by path below the folder, making folders on the way. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** A documents folder that holds just these files. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  writeFiles(temporaryFolder(), files);

/** `work.yaml` with what is required and nothing else, then `more` lines. */
export const workFile = (more = ''): string =>
  `type: agreement\nnature: treaty\ntitle: { eng: Agreement on Tides }\ndate: 1999-09-09\n${more}`;

/** A text file with what its front matter requires, then `more` lines of it, around a body. */
export const textFile = (body: string, more = ''): string =>
  `---\ntitle: Agreement on Tides\nlanguage_role: not-stated\n${more}---\n\n${body}\n`;
