import { expect, test } from 'vitest';
import { heard, whenQuiet } from '../../src/quiet.ts';

test('work waits until all that comes turn by turn was heard', async () => {
  const order: string[] = [];
  let left = 20;
  const come = (): void => {
    left -= 1;
    heard();
    order.push('heard');
    if (left > 0) setImmediate(come);
  };
  setImmediate(come);
  await new Promise<void>((settle) => whenQuiet(settle));
  order.push('worked');
  expect(order).toEqual([...Array(20).fill('heard'), 'worked']);
});

test('but goes on in the end, whoever keeps coming', async () => {
  let coming = true;
  const come = (): void => {
    heard();
    if (coming) setImmediate(come);
  };
  come();
  await new Promise<void>((settle) => whenQuiet(settle));
  coming = false;
});
