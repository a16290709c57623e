import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { generate } from 'selfsigned';

/** A news web of our own on 127.0.0.1, which the browsers take for the whole internet. */
export interface NewsServer {
  /** Speaks both http and https. */
  port: number;
  /** Every address asked for since the start, without the scheme: "finance.eastmoney.com/a/1.html". */
  requests: string[];
  close(): Promise<void>;
}

/** First byte of a TLS handshake; no http request begins with it. */
const tlsHandshake = 0x16;

/** Serves pages (HTML by address without the scheme) on a port that the system chooses; anything else is 404. */
export async function serveNews(pages: ReadonlyMap<string, string>): Promise<NewsServer> {
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = `${request.headers.host ?? ''}${request.url ?? ''}`;
    requests.push(address);
    const page = pages.get(address);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  };
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  const http = createHttpServer(answer);
  const https = createHttpsServer({ key: certificate.private, cert: certificate.cert }, answer);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // a browser that hangs up is no failure of ours
    socket.once('data', (start: Buffer) => {
      socket.pause();
      socket.unshift(start);
      (start[0] === tlsHandshake ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
