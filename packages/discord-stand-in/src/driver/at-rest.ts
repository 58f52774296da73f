import type { Gateway } from '../gateway/gateway.ts';
import type { RestServer } from '../rest/rest-server.ts';

/** How many confirmed deliveries without a new request mean that the bot has come to rest. */
const QUIET_ROUNDS = 3;

/**
 * Resolves when everything sent to the bot has arrived, and it has made no request for some
 * rounds of asking.
 */
export async function atRest(gateway: Gateway, rest: RestServer): Promise<void> {
  for (let quiet = 0; quiet < QUIET_ROUNDS;) {
    const before = rest.arrived;
    await gateway.delivered();
    await rest.idle();
    quiet = rest.arrived === before ? quiet + 1 : 0;
  }
}
