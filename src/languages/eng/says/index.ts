import type { Says } from '../../says.ts';
import { pages } from './pages.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { query } from './query.ts';
import { reasons } from './reasons.ts';
import { standing } from './standing.ts';

export const says: Says = { pages, print, problems, query, reasons, standing };
