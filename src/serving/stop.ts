import type { Server } from 'node:http';

/** How long those who wait are still answered, and when connections are cut. Milliseconds. */
export type StopTimes = Readonly<Record<'answerMs' | 'cutMs', number>>;

/**
 * Takes no new connections, answers what is under way and what waits, tells those whose turn would come too late to
 * come again, and cuts what is left.
 */
export async function stopServer(
  server: Server,
  gate: { refuseAll(): void },
  times: StopTimes,
): Promise<void> {
  const closed = new Promise<void>((settle) => server.close(() => settle()));
  // close() waits for idle keep-alive connections, which end only when they are told to, again and again.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const timers = [
    setTimeout(() => gate.refuseAll(), times.answerMs),
    setTimeout(() => server.closeAllConnections(), times.cutMs),
  ];
  await closed;
  clearInterval(idle);
  for (const timer of timers) clearTimeout(timer);
}
