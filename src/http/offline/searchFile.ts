import type { PackageName } from '../../bulk/kind.ts';

/** The archive as one file, which answers what else a server would: searches, comparisons, quotations. Scripts are given it. */
export const SEARCH_FILE: `/bulk/${PackageName}` = '/bulk/texts.html';
