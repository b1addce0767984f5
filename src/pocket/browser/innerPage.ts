import type { PocketAnswer } from '../port.ts';

/** What of a page of ours goes into another page. An answer that is none, such as an export, stands as it is. */
export function innerPage(
  html: string,
): Pick<PocketAnswer, 'title' | 'lang' | 'main' | 'header' | 'footer' | 'isWide'> {
  const found = /<main id="content"([^>]*)>(.*)<\/main>/su.exec(html);
  const part = (name: string): string =>
    new RegExp(`<${name} class="site">(.*?)</${name}>`, 'su').exec(html)?.[1] ?? '';
  return {
    header: part('header'),
    footer: part('footer'),
    title: /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '',
    lang: /<html lang="([^"]*)"/u.exec(html)?.[1] ?? '',
    main: found?.[2] ?? html,
    isWide: found?.[1]?.includes('wide') ?? false,
  };
}
