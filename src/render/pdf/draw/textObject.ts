import type { Line, Span } from '../text/span.ts';
import { number } from './numbers.ts';

/** The operators of one text object: what is shown in one font at one height goes into one TJ. */
export class TextObject {
  readonly #line: Line;
  readonly #operators: string[];
  #font = '';
  #key = '';
  #size = 0;
  /** What stands behind each space in this size. */
  #stretched = '';
  #rise = 0;
  /** The rise that the operators have set. */
  #risen = 0;
  #shown = '';

  /** Where it begins, in points from the sheet's lower left corner. */
  constructor(line: Line, [x, y]: readonly [number, number], operators: string[]) {
    this.#line = line;
    this.#operators = operators;
    operators.push(`BT 1 0 0 1 ${number(x)} ${number(y)} Tm`);
  }

  /** What follows is in the font and at the height of the span. */
  font(key: string, span: Span): void {
    const size = this.#line.size * span.scale;
    this.#rise = span.rise * this.#line.size;
    this.#raise(0);
    if (key === this.#key && size === this.#size) return;
    this.#key = key;
    this.#size = size;
    const { adjust } = this.#line;
    this.#stretched = adjust === 0 ? '' : `>${number((-adjust * 1000) / size)}<`;
    const wanted = `/${key} ${number(size)} Tf`;
    if (wanted === this.#font) return;
    this.flush();
    this.#operators.push(wanted);
    this.#font = wanted;
  }

  /** Operands of TJ in one open string; `{12}` raises what follows by so many thousandths of the size. */
  show(operands: string): void {
    if (!operands.includes('{')) {
      this.#shown += operands;
      return;
    }
    for (const [at, piece] of operands.split(/[{}]/u).entries()) {
      if (at % 2 === 0) this.#shown += piece;
      else this.#raise((Number(piece) * this.#size) / 1000);
    }
  }

  /** Tw does nothing for codes of two bytes: justification is an offset behind the space's glyph. */
  stretch(): void {
    this.#shown += this.#stretched;
  }

  flush(): void {
    if (this.#shown !== '') this.#operators.push(`[<${this.#shown}>] TJ`);
    this.#shown = '';
  }

  end(): void {
    this.flush();
    this.#operators.push(this.#risen === 0 ? 'ET' : '0 Ts ET');
  }

  #raise(up: number): void {
    const rise = this.#rise + up;
    if (rise === this.#risen) return;
    this.flush();
    this.#operators.push(`${number(rise)} Ts`);
    this.#risen = rise;
  }
}
