import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const optionalUrl = z.url({ protocol: /^https?$/u }).optional();

/** Every environment variable the archive reads, parsed once. Empty values count as not set. */
const ConfigSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: optionalUrl,
  DOCUMENTS: z.string().default('documents'),
  DATA_DIR: z.string().default('.data'),
  SEARCH_ENGINE: z.enum(['auto', 'embedded', 'meilisearch']).default('auto'),
  EMBEDDED_MAX_CLAUSES: z.coerce.number().int().min(0).default(50_000),
  LOG_LEVEL: z.enum(['silent', 'error', 'info']).default('info'),
});

export type Config = z.infer<typeof ConfigSchema>;

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
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}
