import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleLibrary } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.run({ library: () => sampleLibrary });
});

afterAll(async () => {
  await stage.close();
});

describe('Show it to all', () => {
  it('keeps the button when Discord refuses the copy, and says why', async () => {
    const { channel, faults } = stage.server;
    const ada = stage.server.person('Ada');
    const question = await stage.server.person('Bob').say(channel, 'lime?');
    const answer = (await ada.messageCommand(channel, 'Answer this', question).reply())!;
    const before = channel.fromBot.length;
    faults.refuseNext({ method: 'POST', path: /^\/webhooks\// }, { status: 400, code: 200_000 });
    const refused = await ada.click(answer, 'Show it to all').reply();
    expect(shown(refused).text).toMatch(/^A filter of this server or of Discord blocked/);
    expect(channel.fromBot).toHaveLength(before);
    expect(shown(ada.sees(answer)).labels).toContain('Show it to all');
    ada.click(answer, 'Show it to all');
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(before + 1);
  });
});
