/**
 * Properties draw the same examples at every run, so that a run says something about the change before it and not
 * about luck. `FC_SEED=random` or a number explores others; what it finds becomes an example of its own.
 */

import fc from 'fast-check';

const { FC_SEED = '8082025' } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED) });
