import { toRoman } from '../../model/number/roman.ts';

/** Styles that print another mark than the list's own type says. */
const STYLES: Readonly<Record<string, string>> = {
  none: '',
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** Numbered lists of a page that are open, the innermost last: what a browser prints before their items. */
export class OpenLists {
  private readonly lists: { next: number; readonly type: string }[] = [];

  open(name: string, { start, type, style = '' }: Readonly<Record<string, string>>): void {
    const [, styled = ''] = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(style) ?? [];
    if (name === 'ol')
      this.lists.push({
        next: start === undefined ? 1 : Number.parseInt(start, 10) || 0,
        type: STYLES[styled.toLowerCase()] ?? type ?? '1',
      });
    if (name === 'ul') this.lists.push({ next: 0, type: '' });
  }

  close(name: string): void {
    if (name === 'ol' || name === 'ul') this.lists.pop();
  }

  /** Of the next item of the innermost list; null in a list without numbers. */
  nextMark({ value }: Readonly<Record<string, string>>): string | null {
    const list = this.lists.at(-1);
    if (list === undefined || list.type === '') return null;
    const number = Number.parseInt(value ?? '', 10) || list.next;
    list.next = number + 1;
    return `${printed(number, list.type)}.`;
  }
}

function printed(number: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);
    return type === 'A' ? letter.toUpperCase() : letter;
  }
  if ((type === 'i' || type === 'I') && number >= 1 && number <= 3999)
    return type === 'I' ? toRoman(number) : toRoman(number).toLowerCase();
  return String(number);
}
