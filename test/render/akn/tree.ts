import { Parser } from 'htmlparser2';

/** An element of a file, with what stands in it. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly (Tree | string)[];
}

/** The elements of an XML file. */
export function treeOf(xml: string): Tree {
  interface Open {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly kids: (Tree | string)[];
  }
  const open: Open[] = [{ name: '', attributes: {}, kids: [] }];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open.push({ name, attributes, kids: [] }),
      onclosetag: () => {
        const closed = open.pop();
        if (closed !== undefined) open.at(-1)?.kids.push(closed);
      },
      ontext: (text) => {
        const kids = open.at(-1)?.kids;
        const last = kids?.at(-1);
        if (kids === undefined) return;
        if (typeof last === 'string') kids[kids.length - 1] = last + text;
        else kids.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const [root] = open[0] === undefined ? [] : elementsIn(open[0]);
  if (root === undefined) throw new Error('no element');
  return root;
}

/** What stands in it without the words between. */
export const elementsIn = ({ kids }: Pick<Tree, 'kids'>): readonly Tree[] =>
  kids.filter((kid) => typeof kid !== 'string');
