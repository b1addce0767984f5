import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { notHandedOn } from '../../archive/handedOn.ts';
import type { Package } from '../../bulk/packages.ts';

const PackageSchema = z.object({
  file: z.string(),
  holds: z.string().describe('Kind of package, by the name of the one of all languages'),
  url: z.string().describe('Path; with Range, If-Range and ETag'),
  media_type: z.string(),
  lang: z.string().nullable().describe('ISO 639-2/T, of a mirror that of its pages; null of all languages'),
  state: z
    .enum(['ready', 'waiting', 'unasked', 'failed'])
    .describe('waiting: it is being made, ask again; unasked: it is made when somebody first asks for it'),
  bytes: z.number().int().nullable().describe('Null until it is ready'),
  sha256: z.string().nullable(),
});

/** `/api/v1/bulk`: what can be taken away as a whole. */
export const PackagesSchema = z
  .object({
    root: z.string().describe('One hash over all texts'),
    site: z.string().describe('Stands before the paths in packages'),
    left_out: z
      .array(z.string())
      .describe(
        'Texts that are shown and in no package: nobody gave leave to hand them on, or their words are lost',
      ),
    packages: z.array(PackageSchema),
  })
  .meta({ id: 'Packages' });

/** The packages as they are now. */
export const packagesJson = (
  archive: Archive,
  packages: readonly Package[],
  site: string,
): z.infer<typeof PackagesSchema> => ({
  root: archive.snapshot.root,
  site,
  left_out: [...notHandedOn(archive)],
  packages: packages.map(({ kind, language, file, state, made }) => ({
    file,
    holds: kind.name,
    url: `/bulk/${file}`,
    media_type: kind.mediaType,
    lang: language,
    state,
    bytes: made?.size ?? null,
    sha256: made?.sha256 ?? null,
  })),
});
