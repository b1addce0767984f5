import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { FACETS } from '../../search/engine/facet.ts';
import { isNothing, isPlain, isRestriction, type Node } from '../../search/read/ast.ts';
import { quoted } from '../i18n/marks.ts';
import { listed } from '../i18n/names.ts';
import { type SearchContext, valueName } from './context.ts';

/** A query as it was read, said in the reader's words; null where it asks for nothing. */
export function queryInWords(context: SearchContext, root: Node): string | null {
  const { language } = context.page.reader;
  const words = INTERFACES[language].says.query;
  if (isNothing(root)) return null;
  if (!isPlain(root)) return words.lead(say(context, root));
  const nodes = root.is === 'and' ? root.nodes : [root];
  const plain = nodes.flatMap((node) => (node.is === 'word' ? node.text : []));
  const fields = nodes.filter(isRestriction).map((node) => say(context, node));
  const forms = plain.length === 0 ? [] : [words.anyForm(quoted(plain.join(' '), language))];
  return words.lead([...forms, ...fields].join(INTERFACES[language].says.pages.marks.semicolon));
}

function say(context: SearchContext, node: Node): string {
  const { language } = context.page.reader;
  const words = INTERFACES[language].says.query;
  switch (node.is) {
    case 'word':
      return quoted(node.text, language);
    case 'phrase':
      return words.exactly(quoted(node.text, language));
    case 'prefix':
      return words.begins(quoted(node.text, language));
    case 'not':
      return words.without(say(context, node.node));
    case 'near':
      return words.near(say(context, node.left), say(context, node.right), node.distance);
    case 'field':
      return sayField(context, node.field, node.value);
    case 'or':
      return alternatives(
        node.nodes.map((one) => say(context, one)),
        language,
      );
    case 'and':
      return listed(
        node.nodes.map((one) => say(context, one)),
        language,
      );
  }
}

const alternatives = (said: readonly string[], reader: InterfaceCode): string =>
  new Intl.ListFormat(INTERFACES[reader].bcp47, { type: 'disjunction' }).format(said);

function sayField(
  context: SearchContext,
  field: Extract<Node, { is: 'field' }>['field'],
  value: string,
): string {
  const { say: sentences, reader } = context.page;
  const words = INTERFACES[reader.language].says.query;
  if (field === 'article') return `${words.article} ${value}`;
  const code = FACETS[field].readValue(value);
  return words.field(sentences.facet[field], valueName(context, field, code).text);
}
