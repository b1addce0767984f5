import fc from 'fast-check';
import { jsx } from 'hono/jsx';
import { describe, expect, test } from 'vitest';
import { writtenHtml } from '../../src/render/html/written.ts';

type Tree = Parameters<typeof writtenHtml>[0];

const Named = ({ name, children }: { name: string; children?: Tree }) => (
  <p lang={name}>
    {name}: {children as string}
  </p>
);

const TREES: Readonly<Record<string, () => object>> = {
  'words and values with marks of HTML': () => <p title={`"a" & 'b'`}>{`1 < 2 > 0 & "c" 'd'`}</p>,
  'elements without an end': () => (
    <div>
      <br />
      <img alt="" src="/a?b=1&c=2" />
      <input type="search" name="q" value="" />
    </div>
  ),
  'attributes that say yes, and words "true" and "false"': () => (
    <details open hidden={false} aria-hidden={true} spellcheck={false}>
      <button type="button" disabled>
        0
      </button>
    </details>
  ),
  'what is not there': () => (
    <p class={undefined} id="">
      {null}
      {undefined}
      {false}
      {0}
      {''}
    </p>
  ),
  'components, fragments and lists': () => (
    <>
      <Named name="eng">
        {['a', 'b'].map((one) => (
          <b>{one}</b>
        ))}
      </Named>
      <Named name="fra" />
    </>
  ),
  'a head, in its order': () => (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>A & B</title>
        <link rel="stylesheet" href="/a.css" />
        <link rel="alternate" href="/b" />
        <meta name="robots" content="noindex" />
        <script type="module" src="/a.js" />
        <script dangerouslySetInnerHTML={{ __html: '{"a":"<\\/b>"}' }} />
      </head>
      <body>
        <svg viewBox="0 0 1 1">
          <title>drawn</title>
          <path d="M0 0" />
        </svg>
        <form action="/search" method="get" />
      </body>
    </html>
  ),
};

describe('trees are written as Hono writes them', () => {
  test.each(Object.entries(TREES))('%s', (_, tree) => {
    expect(writtenHtml(tree())).toBe(String(tree()));
  });

  test('any words, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const tree = () => jsx('p', { title: words }, words);
        expect(writtenHtml(tree())).toBe(String(tree()));
      }),
    );
  });
});

test('a promise is no child of an element', () => {
  expect(() => writtenHtml(<p>{Promise.resolve('late') as unknown as string}</p>)).toThrow(
    'No child of an element: [object Promise]',
  );
});
