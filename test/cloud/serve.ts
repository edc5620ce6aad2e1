import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { generate } from 'selfsigned';
import type { Cloud } from './cloud.ts';
import { DroppedConnection } from './faults.ts';
import { SERVED_HOSTS } from './hosts.ts';

/** A cloud that listens on 127.0.0.1. */
export interface ServedCloud {
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  close(): Promise<void>;
}

/** Serves a cloud over HTTPS with a certificate made for this run; `port` 0 = any free one. */
export async function serveCloud(cloud: Pick<Cloud, 'handle'>, port = 0): Promise<ServedCloud> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'simulated-microsoft-cloud' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'subjectAltName', altNames: SERVED_HOSTS.map((value) => ({ type: 2 as const, value })) },
      ],
    },
  );
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      try {
        return await cloud.handle(request);
      } catch (error) {
        if (!(error instanceof DroppedConnection)) console.error(error);
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer({ key, cert, keepAlive: true }, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port: (server.address() as AddressInfo).port,
    spki: createHash('sha256').update(publicKey).digest('base64'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
