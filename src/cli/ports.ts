import type { Config } from '../config.ts';
import { listenForMetrics } from '../metrics/listen.ts';

/** Says which setting names a port that another program has. */
export const explainListen =
  (setting: string, host: string, port: number) =>
  (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} of ${host} is taken: stop what listens there, or set ${setting}`);
    throw error;
  };

/** The port of metrics, where the settings name one. Rejects where it cannot be had. */
export async function openMetricsPort(
  { METRICS_PORT }: Config,
  write: (line: string) => void,
  text: (() => Promise<string>) | undefined,
): Promise<void> {
  if (METRICS_PORT === undefined || text === undefined) return;
  const explain = explainListen('METRICS_PORT', '127.0.0.1', METRICS_PORT);
  const { url } = await listenForMetrics(METRICS_PORT, text).catch(explain);
  write(`Metrics: ${url}`);
}
