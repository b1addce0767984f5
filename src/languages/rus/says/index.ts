import type { Says } from '../../says.ts';
import { absent } from './absent.ts';
import { pages } from './pages.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { query } from './query.ts';
import { standing } from './standing.ts';

export const says: Says = { pages, absent, print, problems, query, standing };
