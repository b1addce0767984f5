import { isValidElement, jsx } from 'hono/jsx';

/** An element, or what a component makes. */
type Tree = Parameters<typeof isValidElement>[0];
type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => Tree;

/**
 * A tree of elements as HTML: the characters that Hono's own writer gives, in a third of the time, which is most of what a
 * page takes. There is nothing here that waits: no promises, contexts or hooks, and no element moves into the head. Names
 * of elements and attributes are those that our own pages write and are not checked; words and values are escaped. Throws
 * at anything else that is no child of an element.
 */
export function writtenHtml(tree: Tree): string {
  if (typeof tree === 'string') return escaped(tree);
  if (tree === null || tree === undefined || typeof tree === 'boolean') return '';
  if (typeof tree === 'number') return String(tree);
  if (Array.isArray(tree)) {
    let html = '';
    for (const child of tree) html += writtenHtml(child);
    return html;
  }
  if (!isValidElement(tree)) throw new TypeError(`No child of an element: ${String(tree)}`);
  const { tag, props } = tree;
  if (typeof tag === 'string') return tag === '' ? writtenHtml(props['children']) : element(tag, props);
  const plain = PLAIN.get(tag);
  return plain === undefined ? writtenHtml((tag as Component)(props)) : element(plain, props);
}

function element(tag: string, props: Props): string {
  let html = `<${tag}`;
  let inner = '';
  for (const name in props) {
    if (name === 'children') inner = writtenHtml(props[name]);
    else if (name === 'dangerouslySetInnerHTML') inner = (props[name] as { readonly __html: string }).__html;
    else html += attribute(name, props[name]);
  }
  return VOID.has(tag) ? `${html}/>` : `${html}>${inner}</${tag}>`;
}

function attribute(name: string, value: unknown): string {
  if (typeof value === 'string') return ` ${name}="${escaped(value)}"`;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' && BOOLEAN.has(name)) return value ? ` ${name}=""` : '';
  return ` ${name}="${escaped(String(value))}"`;
}

const escaped = (words: string): string =>
  MARKS.test(words) ? words.replace(ALL_MARKS, (mark) => ESCAPES[mark] ?? mark) : words;

const MARKS = /[&<>'"]/u;
const ALL_MARKS = /[&<>'"]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Elements that Hono gives a component of its own, by the component. */
const PLAIN: ReadonlyMap<unknown, string> = new Map(
  ['title', 'meta', 'link', 'script', 'style', 'form', 'input', 'button'].map((name) => [
    jsx(name, {}).tag,
    name,
  ]),
);

/** Elements without an end (HTML, section 13.1.2). */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Attributes that say yes by standing there (HTML, table of attributes); of any other, `false` is a word. */
const BOOLEAN: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ' +
    'ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'
  ).split(' '),
);
