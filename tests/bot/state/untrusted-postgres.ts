/** What a PostgreSQL server with TLS does at first, with a certificate that nobody has signed. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../temporary-folder.ts';
import { listening } from './listening.ts';

/** https://www.postgresql.org/docs/current/protocol-message-formats.html: SSLRequest, answered by one letter. */
const TLS_IS_SPOKEN = 'S';

/** @returns Its address; it ends with the process. Rejects where there is no `openssl`. */
export async function untrustedPostgres(): Promise<string> {
  const folder = await temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const of = ['-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert];
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...of]);
  const signed = { key: await readFile(key), cert: await readFile(cert) };
  const port = await listening((socket) => {
    socket.once('data', () => {
      socket.write(TLS_IS_SPOKEN);
      new TLSSocket(socket, { isServer: true, ...signed }).on('error', () => undefined);
    });
  });
  return `postgres://docent@127.0.0.1:${port}/docent?sslmode=verify-full`;
}
