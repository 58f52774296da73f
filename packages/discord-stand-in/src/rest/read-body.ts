import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { parseJson, type Json } from '../json.ts';
import type { UploadedFile } from './call.ts';

export interface ReadBody {
  readonly body: Json;
  readonly files: readonly UploadedFile[];
}

/**
 * The body of a request: JSON, or a form with files and the JSON in `payload_json`.
 *
 * @returns Undefined when what should be JSON is not.
 * @see https://docs.discord.com/developers/reference#uploading-files
 */
export async function readBody(request: IncomingMessage): Promise<ReadBody | undefined> {
  const bytes = await buffer(request);
  if (bytes.length === 0) return { body: null, files: [] };

  const contentType = request.headers['content-type'] ?? '';
  return contentType.startsWith('multipart/form-data')
    ? readForm(bytes, contentType)
    : readJson(bytes.toString('utf8'), []);
}

async function readForm(bytes: Buffer, contentType: string): Promise<ReadBody | undefined> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const files = [...form.values()]
    .filter((value) => typeof value !== 'string')
    .map(({ name, type, size }) => ({ name, contentType: type, bytes: size }));
  const payload = form.get('payload_json');
  return typeof payload === 'string' ? readJson(payload, files) : { body: null, files };
}

function readJson(text: string, files: readonly UploadedFile[]): ReadBody | undefined {
  const body = parseJson(text);
  return body === undefined ? undefined : { body, files };
}
