import { createHash } from 'node:crypto';
import { Agent, type RequestOptions, request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { expect, test } from 'vitest';
import { serveCloud } from '../../cloud/serve.ts';
import { cloudOf, GRAPH, USER } from './world.ts';

test('over HTTPS on loopback: the same answers, one certificate, dropped connections', async () => {
  const cloud = cloudOf([{ request: `GET ${GRAPH}/v1.0/me`, body: { id: '1', userPrincipalName: USER } }]);
  const served = await serveCloud(cloud);
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const { value } = await cloud.issueToken('graph');
  const call = (
    options: RequestOptions,
  ): Promise<{ status: number; date: string; body: string; spki: string; reused: boolean }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          host: '127.0.0.1',
          port: served.port,
          servername: 'graph.microsoft.com',
          headers: { Host: 'graph.microsoft.com', Authorization: `Bearer ${value}` },
          ...options,
        },
        (response) => {
          const key = (response.socket as TLSSocket)
            .getPeerX509Certificate()
            ?.publicKey.export({ type: 'spki', format: 'der' });
          let body = '';
          response.on('data', (chunk) => {
            body += String(chunk);
          });
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              date: response.headers.date ?? '',
              body,
              spki: createHash('sha256')
                .update(key ?? '')
                .digest('base64'),
              reused: sent.reusedSocket,
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end();
    });
  try {
    const first = await call({ path: '/v1.0/me?$select=id' });
    expect(first).toEqual({
      status: 200,
      date: 'Fri, 20 Nov 2026 08:00:00 GMT',
      body: '{"id":"1"}',
      spki: served.spki,
      reused: false,
    });
    expect((await call({ path: '/v1.0/me' })).reused).toBe(true);
    cloud.drop('/v1.0/me', 1);
    await expect(call({ path: '/v1.0/me' })).rejects.toThrow();
    expect((await call({ path: '/v1.0/me' })).status).toBe(200);
  } finally {
    agent.destroy();
    await served.close();
  }
});
