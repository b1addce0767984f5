import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createKeys } from '../../indexer/keys.ts';
import { readConfig } from '../../src/config.ts';
import { MAX_HEAP_MB } from '../../src/press/press.ts';
import { STOPPING } from '../../src/serving/limits.ts';
import { temporaryFolder } from '../support/folder.ts';
import { freshIndexName } from '../support/meilisearch.ts';
import { describeOnMeili } from '../support/onMeili.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const Confined = {
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  pids_limit: z.number().int().min(64).max(1024),
  tmpfs: z.array(z.string().regex(/^\/tmp:size=\d+m,mode=1777$/u)),
};

/** The part of the Compose Specification that is used; anything else is a slip of the pen. Every service is confined. */
const Service = z.strictObject({
  ...Confined,
  mem_limit: z.string().regex(/^(?:\$\{[A-Z_]+:-)?\dg\}?$/u),
  stop_grace_period: z
    .string()
    .regex(/^\d+s$/u)
    .optional(),
  image: z.string(),
  build: z.literal('.').optional(),
  restart: z.literal('unless-stopped').optional(),
  init: z.boolean().optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }),
    )
    .optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/u), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number().int(),
    })
    .optional(),
  entrypoint: z.array(z.string()).optional(),
  command: z.array(z.string()).optional(),
});
const Compose = z.strictObject({
  name: z.string(),
  'x-confined': z.strictObject(Confined),
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.null()),
});

describe('compose.yaml', () => {
  const { services, volumes } = Compose.parse(parse(read('compose.yaml'), { merge: true }));
  const { meilisearch, keys, indexer, archive } = services;

  test('names the archive, Meilisearch, and the two that run once', () => {
    expect(Object.keys(services).sort()).toEqual(['archive', 'indexer', 'keys', 'meilisearch']);
    expect([keys?.restart, indexer?.restart]).toEqual([undefined, undefined]);
  });

  test('can write nothing but volumes and a bounded /tmp, and has no right beyond its user', () => {
    for (const { tmpfs, volumes: mounts } of Object.values(services))
      expect(tmpfs.length + mounts.filter((mount) => mount.endsWith(':/tmp')).length).toBe(1);
    for (const one of [keys, indexer, archive])
      expect(one?.volumes.filter((mount) => mount.startsWith('.'))).toEqual(
        one === keys ? [] : ['./documents:/archive/documents:ro'],
      );
  });

  test('is given longer to stop than the program takes', () => {
    expect(Number.parseInt(archive?.stop_grace_period ?? '0', 10)).toBeGreaterThan(
      (STOPPING.graceMs / 1000) * 1.5,
    );
  });

  test('has memory for the threads that make PDFs', () => {
    const [, gigabytes = '0'] = /(\d)g/u.exec(archive?.mem_limit ?? '') ?? [];
    expect(Number(gigabytes) * 1024).toBeGreaterThan(2 * MAX_HEAP_MB + 512);
  });

  test('pins Meilisearch, watches its health, and lets nobody else reach it', () => {
    expect(meilisearch?.image).toMatch(/^getmeili\/meilisearch:v1\.5\d\.\d+$/u);
    expect(meilisearch?.healthcheck?.test.join(' ')).toContain('/health');
    expect(meilisearch?.ports).toEqual([]);
    expect(archive?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/u)]);
  });

  test('has the master key from the environment alone, and gives it to none that answers readers', () => {
    const holders = Object.entries(services).filter(([, one]) => JSON.stringify(one).includes('MASTER_KEY'));
    expect(holders.map(([name]) => name)).toEqual(['meilisearch', 'keys']);
    expect(meilisearch?.environment['MEILI_MASTER_KEY']).toMatch(/^\$\{MEILI_MASTER_KEY:\?/u);
    expect(archive?.volumes.join()).not.toContain('indexing');
  });

  test('mounts volumes that are declared, and folders that are there', () => {
    const mounted = Object.values(services).flatMap((one) =>
      one.volumes.map((mount) => mount.split(':')[0] ?? ''),
    );
    const folders = mounted.filter((source) => source.startsWith('.'));
    expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
    const named = new Set(mounted.filter((source) => !source.startsWith('.')));
    expect([...named].sort()).toEqual(Object.keys(volumes).sort());
  });

  test('waits only for services that are there, and for health where there is a check', () => {
    for (const { depends_on = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(services[name]).toBeDefined();
        if (condition === 'service_healthy') expect(services[name]?.healthcheck).toBeDefined();
      }
    }
  });

  test('sets only what the archive reads from its environment', () => {
    const source = read('src/config.ts');
    for (const one of [keys, indexer, archive])
      for (const name of Object.keys(one?.environment ?? {})) expect(source).toContain(`  ${name}:`);
    expect(readConfig({ MEILI_URL: archive?.environment['MEILI_URL'], PUBLIC_URL: '' }).MEILI_URLS).toEqual([
      'http://meilisearch:7700',
    ]);
  });

  describeOnMeili('the commands of its services', (server) => {
    /** Runs what a service runs, with /keys in a folder of the test. */
    const run = (
      folder: string,
      [shell = '', flags = '', script = '', ...rest]: readonly string[],
      more = {},
    ) =>
      spawnSync(shell, [flags, script.replaceAll('$$', '$').replaceAll('/keys/', `${folder}/`), ...rest], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, MEILI_URL: server.url, ...more },
      });

    test('make the keys, and index with the one for it', async () => {
      const folder = temporaryFolder();
      const MEILI_INDEX = freshIndexName();
      for (const name of ['search', 'indexing']) mkdirSync(join(folder, name));
      const made = run(folder, [...(keys?.entrypoint ?? []), ...(keys?.command ?? [])], {
        MEILI_ADMIN_KEY: server.key,
        MEILI_INDEX,
      });
      expect(made.stderr).toBe('');
      const { MEILI_SEARCH_KEY, MEILI_ADMIN_KEY } = await createKeys([server.url], server.key, MEILI_INDEX);
      expect(readFileSync(join(folder, 'search/env'), 'utf8')).toBe(`MEILI_SEARCH_KEY=${MEILI_SEARCH_KEY}\n`);
      expect(readFileSync(join(folder, 'indexing/env'), 'utf8')).toBe(`MEILI_ADMIN_KEY=${MEILI_ADMIN_KEY}\n`);
      const indexed = run(folder, [...(indexer?.entrypoint ?? []), '--json'], { MEILI_INDEX });
      expect(JSON.parse(indexed.stdout)).toMatchObject({ mode: 'full', index: MEILI_INDEX });
    });
  });
});

/** Even lines of Node that get security fixes today. */
const SUPPORTED = [22, 24];
const PINNED = /^node:(\d+)\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/u;

describe('Dockerfile', () => {
  /** Instructions, continued lines joined. */
  const instructions = read('Dockerfile')
    .replace(/\\\n/gu, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/u));
  const all = (name: string) => instructions.filter(([word]) => word === name).map(([, ...rest]) => rest);

  test('takes a Node with long-term support, on which the project runs, by digest', () => {
    const { engines } = JSON.parse(read('package.json'));
    const [from = []] = all('FROM');
    const [, major = ''] = PINNED.exec(from.join(' ')) ?? [];
    expect(engines.node).toBe('>=20.19');
    expect(SUPPORTED).toContain(Number(major));
  });

  test('copies files that are there and that .dockerignore lets through', () => {
    const sources = all('COPY').flatMap((words) => words.slice(0, -1));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const ignore = read('.dockerignore').trim().split('\n');
    expect(
      ignore
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1))
        .sort(),
    ).toEqual([...sources].sort());
  });

  test('keeps the rules that hadolint looks after', () => {
    const words = instructions.map(([word = '']) => word);
    const runs = all('RUN').map((rest) => rest.join(' '));
    const packages = runs.filter((line) => line.includes('apt-get install'));
    expect(
      words.filter((word) => ['ADD', 'MAINTAINER', 'VOLUME', 'ONBUILD', 'SHELL'].includes(word)),
    ).toEqual([]);
    expect(
      ['FROM', 'USER', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD', 'WORKDIR'].map((word) => all(word).length),
    ).toEqual([1, 1, 1, 1, 1, 1]);
    for (const [path = ''] of all('WORKDIR')) expect(path).toMatch(/^\/\w/u);
    for (const line of packages) {
      expect(line).toMatch(
        /^apt-get update && apt-get install -y --no-install-recommends [a-z -]+ && rm -rf \/var\/lib\/apt\/lists\/\*$/u,
      );
    }
    expect(packages).toHaveLength(1);
    expect(
      runs.filter((line) => /\bsudo\b|curl[^|]*\|\s*sh|apt-get (?:dist-)?upgrade|\bcd \//u.test(line)),
    ).toEqual([]);
    // Nothing that is installed comes after the user who may not install.
    expect(words.lastIndexOf('RUN')).toBeLessThan(words.indexOf('USER'));
    for (const word of ['ENTRYPOINT', 'CMD'])
      for (const rest of all(word)) expect(Array.isArray(JSON.parse(rest.join(' ')))).toBe(true);
    expect(all('ENV').flat().join(' ')).not.toMatch(/KEY|SECRET|TOKEN|PASSWORD/u);
    expect(read('Dockerfile')).not.toMatch(/:latest\b/u);
    expect(read('compose.yaml')).not.toMatch(
      /:latest\b|privileged: true|network_mode: host|\/var\/run\/docker/u,
    );
  });

  test('installs from the lock without scripts, runs as another than root, with an init and a health check', () => {
    expect(
      all('RUN')
        .map((words) => words.join(' '))
        .join('\n'),
    ).toContain('npm ci --omit=dev --ignore-scripts');
    expect(all('USER')).toEqual([['node']]);
    const [entry = []] = all('ENTRYPOINT');
    expect(JSON.parse(entry.join(' '))).toEqual([
      'tini',
      '--',
      'node',
      '--enable-source-maps',
      'src/start.mjs',
    ]);
    expect(all('HEALTHCHECK')[0]?.join(' ')).toContain('/healthz');
  });
});
