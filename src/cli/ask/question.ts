import { type Terminal, Unanswered } from './terminal.ts';

/** What is wrong with an answer, in words. */
export class Wrong {
  readonly says: string;
  constructor(says: string) {
    this.says = says;
  }
}

/** Something that a command needs to know. */
export interface Question<Value> {
  /** `--lang`. */
  readonly flag: string;
  /** In plain language, with what can be answered. */
  readonly asks: string;
  readonly read: (answer: string) => Value | Wrong;
}

/** What is taken where nobody says otherwise; `why` says of a guess that it is one. */
export interface Proposal {
  readonly answer: string;
  readonly why: string;
}

/** A value, and the proposal that it is where nobody gave it. */
export interface Answered<Value> {
  readonly value: Value;
  readonly taken: (Proposal & { readonly flag: string }) | null;
}

/** A question that nobody answers and nothing is proposed for; or an answer that is none. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

/**
 * The value of a flag, else the answer of whoever sits at the terminal, asked again while it is wrong, else what is
 * proposed. Throws NotAnswered where there is none of these, Unanswered where the terminal was left.
 */
export async function answerTo<Value>(
  question: Question<Value>,
  given: string | undefined,
  proposal: Proposal | null,
  terminal: Terminal | null,
): Promise<Answered<Value>> {
  const { flag, read } = question;
  if (given !== undefined) return { value: rightOrThrow(flag, read(given)), taken: null };
  if (terminal !== null) return { value: await asked(question, proposal, terminal), taken: null };
  if (proposal === null) throw new NotAnswered(`${flag} is missing: ${question.asks}`);
  return { value: rightOrThrow(flag, read(proposal.answer)), taken: { ...proposal, flag } };
}

function rightOrThrow<Value>(flag: string, value: Value | Wrong): Value {
  if (value instanceof Wrong) throw new NotAnswered(`${flag}: ${value.says}`);
  return value;
}

async function asked<Value>(
  { asks, read }: Question<Value>,
  proposal: Proposal | null,
  terminal: Terminal,
): Promise<Value> {
  const offer =
    proposal === null ? '' : ` [${proposal.answer}${proposal.why === '' ? '' : `, ${proposal.why}`}]`;
  for (;;) {
    const said = await terminal.ask(`${asks}${offer}: `);
    if (said === null) throw new Unanswered();
    const value = read(said === '' && proposal !== null ? proposal.answer : said);
    if (!(value instanceof Wrong)) return value;
    terminal.say(`  ${value.says}`);
  }
}
