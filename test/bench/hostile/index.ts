import { table } from '../report.ts';
import { benchConnections } from './connections.ts';
import type { Finding } from './finding.ts';
import { benchHeavy } from './heavy.ts';
import { benchRequests } from './requests.ts';

/** Each kind of attack is a file of its own. */
const ATTACKS: Readonly<Record<string, () => Promise<readonly Finding[]>>> = {
  connections: benchConnections,
  requests: () => benchRequests([12_000, 155_000]),
  heavy: benchHeavy,
};

/** Attacks on the archive in a process of its own, each figure beside its goal. */
export async function benchHostile(): Promise<string> {
  const rows: string[][] = [];
  for (const [attack, run] of Object.entries(ATTACKS))
    for (const { what, measured, goal, met } of await run())
      rows.push([attack, what, measured, goal, met ? 'yes' : 'NO']);
  return table(['attack', 'what', 'measured', 'goal', 'met'], rows);
}
