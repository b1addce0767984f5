/** A worker runs one file of tests after another: the languages of the archives of one are not read in the next. */

import { readPagesAlone } from '../../src/model/tongues.ts';

readPagesAlone();
