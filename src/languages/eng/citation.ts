import type { CitationPhrases } from '../interface.ts';

export const citationPhrases: CitationPhrases = {
  stage: {
    drafted: 'drafted',
    initialed: 'initialed',
    signed: 'signed',
    adopted: 'adopted',
    issued: 'issued',
    published: 'published',
    ratified: 'ratified',
    'in-force': 'entered into force',
    terminated: 'terminated',
  },
  noSignature: (date) =>
    date === null ? 'no signature known to this archive' : `no signature known as of ${date}`,
  notInForce: (date) => `no entry into force known as of ${date}`,
  level: {
    secondary: 'wording checked against a press or scholarly copy only',
    partial: 'only some of the wording checked against a published copy',
    unchecked: 'wording not checked against any copy',
  },
  notHeld: 'words not held',
};
