import { resolveText } from '../../src/cite/pasted.ts';
import { collectionOf, PINPOINTS } from '../pinpoints/collections.ts';
import { table } from './report.ts';

/** Characters of one pasted page. */
const LENGTHS = [10_000, 30_000, 100_000] as const;
/** Processor time for the longest. Milliseconds. */
const MOST_MS = 300;
const RUNS = 3;

/** What one member of a page looks like that has nothing else; `at` counts from 1. */
const PAGES: Readonly<Record<string, (at: number) => string>> = {
  numbers: (at) => `${at}, `,
  'Roman numbers': () => 'I, II, III, IV, IX and X; ',
  brackets: () => '(((a)(1)[ii]({b})))',
  'articles (eng)': (at) => `Article ${at}(2)(a), `,
  'articles in capitals': (at) => `ARTICLE ${at} OF THE CHARTER AND PARAGRAPH 2 OF THE STATEMENT, `,
  'lists of points': () => 'paragraphs (a), (b)(ii) and (iii), ',
  'points of points (rus)': (at) => `подпункт «б» пункта ${at} статьи ${at % 9} Конституции, `,
  'points of points (hye)': (at) => `${at}-րդ հոդվածի ${at % 5}-րդ կետի «ա» ենթակետ, `,
  'points of points (aze)': (at) => `${at}-ci maddənin ${at % 5}-ci bəndinin b) yarımbəndi, `,
  'four languages': () => 'статья 7 b) հոդված 3 «б» maddə 2 (ii) Article IV, ',
  ordinals: () => '7-րդ 2nd para. first second третий the last ',
  'names (eng)': () => 'Charter of the United Nations, Almaty Declaration 1991 and the Bishkek Protocol. ',
  'names (rus)': () =>
    'Устава Организации Объединённых Наций, Заявления от 9 ноября 2020 года, ст. 7 УК РФ; ',
  'names (aze)': () => 'BMT Nizamnaməsinin 102-ci maddəsi, Alma-Ata Bəyannaməsi, 10 noyabr 2020-ci il, ',
  'names of no Work': () => 'Convention on the Rights of Nobody, Protocol concerning the Whatever Thing, ',
  abbreviations: () => 'NATO Article 5, Art. 8 ECHR, UNSC Res 822 (30 April 1993), U.S.C., ',
  'types of acts': (at) => `Charter of the United Nations, paragraph ${at} of the memorandum, `,
  addresses: () => '/t/alma-ata-declaration-1991/eng/art_1 c1:0123456789ab https://x.org/t/a/b, ',
  prose: () => 'The Parties shall respect each other and the peace of the world at large. ',
};

/** Pages of nothing but numbers, names or brackets: the processor time of each, and how it grows with its length. */
export function benchPasted(): string {
  const { library, names } = collectionOf('invented treaties', PINPOINTS).shelf;
  const rows = Object.entries(PAGES).map(([what, memberAt]) => {
    const took = LENGTHS.map((length) => {
      const text = pageOf(memberAt, length);
      return Math.min(
        ...Array.from({ length: RUNS }, () => cpu(() => resolveText(library, names, text, []))),
      );
    });
    const longest = took.at(-1) ?? 0;
    return [what, ...took.map((ms) => ms.toFixed(0)), longest <= MOST_MS ? 'yes' : 'NO'];
  });
  return table(['a page of', ...LENGTHS.map((length) => `${length}`), `at most ${MOST_MS} ms`], rows);
}

function pageOf(memberAt: (at: number) => string, length: number): string {
  const members: string[] = [];
  for (let [at, size] = [1, 0]; size < length; at += 1) {
    members.push(memberAt(at));
    size += members.at(-1)?.length ?? length;
  }
  return members.join('').slice(0, length);
}

/** Processor time, which others on the machine do not lengthen as they do the clock's. Milliseconds. */
function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
