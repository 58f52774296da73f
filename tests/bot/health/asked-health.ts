/** What a monitor is told. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';

export interface Told {
  readonly status: number | undefined;
  readonly body: string;
}

export function ask(
  port: number,
  path: string,
  { method = 'GET', host = `127.0.0.1:${port}` }: { method?: string; host?: string } = {},
): Promise<Told> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}

/** Of a metric as it stands in the text, `docent_questions_total{outcome="answered"}`. */
export async function figure(port: number, metric: string): Promise<number> {
  const { body } = await ask(port, '/metrics');
  const line = body.split('\n').find((one) => one.startsWith(`${metric} `));
  expect(line, `${metric} in\n${body}`).toBeDefined();
  return Number(line?.slice(metric.length));
}
