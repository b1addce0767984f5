import { z } from 'zod';

/** Words in one language, a paragraph on each line or in each string; or in several, by language. */
const paragraphs = z.union([z.string(), z.array(z.string())]);
const text = z.union([paragraphs, z.record(z.string(), paragraphs)]);

/** As printed: `2`, `IV`, `16A`. */
const number = z.union([z.string(), z.number()]).transform(String);

const point = z.strictObject({
  number: number.optional(),
  text: text.optional(),
  get points() {
    return z.array(point).optional();
  },
});

const article = z.strictObject({
  number: number.optional(),
  title: text.optional(),
  text: text.optional(),
  /** Paragraphs with numbers, and points in them; or `text` has them as words. */
  paragraphs: z.array(point).optional(),
});

const part = z.strictObject({
  kind: z.enum(['part', 'chapter', 'section']).default('part'),
  number: number.optional(),
  title: text.optional(),
  text: text.optional(),
  get parts() {
    return z.array(part).optional();
  },
  articles: z.array(article).optional(),
});

const annex = z.strictObject({
  number: number.optional(),
  title: text.optional(),
  text: text.optional(),
  parts: z.array(part).optional(),
  articles: z.array(article).optional(),
});

/** A text in JSON, as `docs/sources.md` describes it. */
export const JSON_SHAPE = z.strictObject({
  title: text.optional(),
  language: z.string().optional(),
  preamble: text.optional(),
  parts: z.array(part).optional(),
  articles: z.array(article).optional(),
  conclusions: text.optional(),
  annexes: z.array(annex).optional(),
  /** Words of notes by their sign; `[^1]` in a text refers to one. */
  notes: z.record(z.string(), text).optional(),
  total_articles: z.number().int().optional(),
});

export type JsonText = z.infer<typeof JSON_SHAPE>;
export type JsonWords = z.infer<typeof text>;
export type JsonArticle = z.infer<typeof article>;
export type JsonPart = z.infer<typeof part>;
export type JsonPoint = z.infer<typeof point>;
