import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const optionalUrl = z.url({ protocol: /^https?$/u }).optional();
/** A server's address; keys go into headers, never into an address, where logs would show them. */
const serverUrl = z
  .url({ protocol: /^https?$/u })
  .transform((url) => url.replace(/\/+$/u, ''))
  .refine((url) => !/^https?:\/\/[^/]*@/u.test(url), 'holds a name or password: keys go into MEILI_..._KEY');

/** Every environment variable the archive reads, parsed once. Empty values count as not set. */
const ConfigSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: optionalUrl,
  DOCUMENTS: z.string().default('documents'),
  DATA_DIR: z.string().default('.data'),
  SEARCH_ENGINE: z.enum(['auto', 'embedded', 'meilisearch']).default('auto'),
  EMBEDDED_MAX_CLAUSES: z.coerce.number().int().min(0).default(50_000),
  MEILI_URL: serverUrl.optional(),
  MEILI_URLS: z
    .string()
    .transform((list) => list.split(',').flatMap((url) => url.trim() || []))
    .pipe(z.array(serverUrl).min(1))
    .optional(),
  MEILI_SEARCH_KEY: z.string().optional(),
  MEILI_ADMIN_KEY: z.string().optional(),
  MEILI_INDEX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/u, 'has other characters than A-Z a-z 0-9 - _, or more than 100')
    .refine((name) => !name.includes('--'), 'has two - in a row, which the indexer keeps for itself')
    .default('clauses'),
  RATE_LIMIT: z.union([z.literal('off'), z.coerce.number().int().min(1).max(1_000_000)]).optional(),
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[A-Za-z-]{1,60}$/u, 'is no name of a header')
    .transform((name) => name.toLowerCase())
    .optional(),
  METRICS_PORT: port.optional(),
  WORKERS: z.coerce.number().int().min(0).max(64).default(0),
  LOG_LEVEL: z.enum(['silent', 'error', 'info']).default('info'),
});

/** The environment, parsed once: what is wrong with it stops the program at start. */
export type Config = Omit<z.infer<typeof ConfigSchema>, 'MEILI_URL' | 'MEILI_URLS'> & {
  /** All Meilisearch servers; MEILI_URL is a list of one. Without a slash at the end, each once. */
  readonly MEILI_URLS: readonly string[];
};

/** Why the environment cannot be used, one line per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Throws ConfigError naming every variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = ConfigSchema.safeParse(given);
  if (parsed.success) {
    const { MEILI_URL, MEILI_URLS, ...rest } = parsed.data;
    if (rest.SEARCH_ENGINE === 'meilisearch' && MEILI_URL === undefined && MEILI_URLS === undefined)
      throw new ConfigError(
        'SEARCH_ENGINE: meilisearch wants MEILI_URL or MEILI_URLS, the address of a server',
      );
    return { ...rest, MEILI_URLS: [...new Set(MEILI_URLS ?? (MEILI_URL === undefined ? [] : [MEILI_URL]))] };
  }
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

/** Hosts to listen on that are no address to ask: all of a machine's. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::', '[::]', '0'];

/** Where this machine reaches a server that listens on a host. */
export function reachedAt(host: string, port: number): string {
  const name = EVERYWHERE.includes(host) ? '127.0.0.1' : host.replace(/^\[|\]$/gu, '');
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/**
 * Where absolute links lead when `archive.yaml` names no canonical address. Without PUBLIC_URL to this machine, which
 * exports name "local copy": the host to listen on is nobody's address.
 */
export const linksLeadTo = ({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>, port: number): string =>
  PUBLIC_URL ?? `http://127.0.0.1:${port}`;
