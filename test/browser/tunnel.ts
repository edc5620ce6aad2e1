import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy on loopback that leads every host name it knows to one port, and nowhere else. */
export interface Tunnel {
  readonly port: number;
  /** Host names that were asked for and refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const MAX_HEAD = 16_384;

/** An HTTP CONNECT proxy: Firefox has no resolver flag, so its proxy settings point here. */
export async function openTunnel(hosts: readonly string[], target: number): Promise<Tunnel> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    let head = Buffer.alloc(0);
    const read = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0 && head.length < MAX_HEAD) return;
      client.off('data', read);
      client.pause();
      const host = /^CONNECT ([^:\s]+):443 HTTP\/1\.[01]\r\n/.exec(head.toString('latin1'))?.[1];
      if (host === undefined || !hosts.includes(host)) {
        refused.push(host ?? head.toString('latin1').split('\r\n')[0] ?? '');
        client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      const server = connect(target, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        client.pipe(server).pipe(client);
      });
      sockets.add(server);
      server.on('error', () => client.destroy());
      server.on('close', () => {
        sockets.delete(server);
        client.destroy();
      });
    };
    client.on('data', read);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
