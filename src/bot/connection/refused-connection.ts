/** When Discord closes the door for good: which exit code, and what a person can do about it. */
import { Events, GatewayCloseCodes, RESTEvents, type Client } from 'discord.js';
import { EXIT, type Ending } from '../program/exit-codes.ts';

const TOKEN_REFUSED: Ending = {
  exitCode: EXIT.tokenRefused,
  sentence:
    'Discord refused the token. Copy a new one from the Bot page of the Discord Developer Portal (https://discord.com/developers/applications, "Reset Token") into DISCORD_TOKEN and start again.',
};

const INTENT_NOT_ALLOWED: Ending = {
  exitCode: EXIT.intentNotAllowed,
  sentence:
    'Discord does not allow this application an intent that the bot asks for (close code 4014). Switch it on under "Privileged Gateway Intents" on the Bot page of the Discord Developer Portal (https://discord.com/developers/applications) and start again.',
};

const CLOSE_CODES =
  'https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes';

const BY_CLOSE_CODE = new Map<number, Ending>([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [GatewayCloseCodes.DisallowedIntents, INTENT_NOT_ALLOWED],
]);

/** Calls back when the client will not get back in, at the first connection or any time later. */
export function onRefusedConnection(client: Client, end: (ending: Ending) => void): void {
  // discord.js emits this only for close codes after which it does not reconnect; it goes on living.
  client.on(Events.ShardDisconnect, ({ code }) => end(endingOfCloseCode(code)));
  client.rest.on(RESTEvents.Response, (request, response) => {
    // After one 401 discord.js forgets the token, and nothing works any more. Replies to interactions
    // carry a token of their own, whose expiry says nothing about ours.
    if (response.status === 401 && request.data.auth !== false) end(TOKEN_REFUSED);
  });
}

function endingOfCloseCode(code: number): Ending {
  return (
    BY_CLOSE_CODE.get(code) ?? {
      exitCode: EXIT.connectionRefused,
      sentence: `Discord closed the connection with code ${code} and would do so again at every start. What the code means: ${CLOSE_CODES}`,
    }
  );
}
