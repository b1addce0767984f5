/** What may fail around the program while it serves on. */
export const TROUBLES = {
  log: 'The log cannot be written',
  data: 'DATA_DIR cannot be written: nothing is kept on disk',
  texts: 'What was parsed cannot be kept on disk: the next start takes longer',
  words: 'Copies of the texts cannot be kept on disk: they are kept in memory while there is room',
  pdf: 'PDFs cannot be kept on disk: they are made anew when they are wanted again',
  index: 'The search index cannot be kept on disk: it is built anew at the next start',
  fault: 'Something failed that no request waited for; texts are served on',
} as const;

type TroubleKind = keyof typeof TROUBLES;

/** A failure around the program that it serves on with; `/readyz` says it until it is over. */
export interface Trouble {
  readonly what: TroubleKind;
  readonly says: string;
}

/** Hears the reason (`ENOSPC`) of a trouble as often as it is met, and null when it is over. */
export type HearTrouble = (reason: string | null) => void;

/** Troubles that last, for `/readyz`; each is said once when it begins and once when it is over. */
export class Troubles {
  private readonly say: (what: TroubleKind, line: string) => void;
  private readonly lasting = new Map<TroubleKind, string>();

  constructor(say: (what: TroubleKind, line: string) => void) {
    this.say = say;
  }

  hear(what: TroubleKind): HearTrouble {
    return (reason) => {
      const before = this.lasting.get(what);
      if (reason === null) {
        if (this.lasting.delete(what)) this.say(what, JSON.stringify({ over: before }));
        return;
      }
      const says = `${TROUBLES[what]} (${reason})`;
      this.lasting.set(what, says);
      if (before === undefined) this.say(what, JSON.stringify({ warning: says }));
    };
  }

  list(): readonly Trouble[] {
    return [...this.lasting].map(([what, says]) => ({ what, says }));
  }
}
