import { Element } from '../tag/element.ts';
import { beside } from './beside.ts';
import { type FlowItem, space } from './flow.ts';
import { STYLES } from './measures.ts';
import { type Place, setLines } from './place.ts';
import { columnsOf } from './rows.ts';
import { lookOf } from './runs.ts';

/** What stands in each column, above the first row. Later pages repeat it among the running lines. */
export function composeColumnHeads(place: Place): readonly FlowItem[] {
  const { columns } = place.job.document;
  if (columns.length === 0) return [];
  const style = { ...STYLES.fact, face: 'strong' } as const;
  const whole = new Element('Div', place.parent);
  const places = columnsOf(columns.length, place.x, place.width);
  const cells = columns.map(({ title }, at) => {
    const own = { ...place, ...places[at] };
    const element = new Element('P', whole);
    return setLines([{ ...lookOf(own, style), text: title }], own, { style, element, keep: true });
  });
  return [...beside(cells, true), space(4, true)];
}
