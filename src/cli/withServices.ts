import type { Config } from '../config.ts';
import { type RunningServices, startServices } from '../services.ts';

/** What `use` makes of an archive's services, which nothing but a command needs: they stop behind it. */
export async function withServices<Made>(
  config: Config,
  use: (services: RunningServices) => Promise<Made>,
): Promise<Made> {
  const services = startServices(config, null);
  try {
    return await use(services);
  } finally {
    await services.stop();
  }
}
