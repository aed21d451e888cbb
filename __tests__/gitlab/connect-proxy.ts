import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  /** First lines of what was asked of the proxy, such as `CONNECT gitlab.test:443`, with the headers. */
  readonly seen: { readonly line: string; readonly headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** `user:password` without which it answers 407. */
  readonly login?: string;
  /** Answered to every CONNECT instead of a tunnel. */
  readonly status?: number;
  /** Takes connections and never says a word. */
  readonly isSilent?: boolean;
  /** Key and certificate in PEM: the proxy itself speaks TLS. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
}

/** A real forward proxy: CONNECT tunnels and absolute requests. Every host name leads to this machine. */
export async function connectProxy(options: ProxyOptions = {}): Promise<ConnectProxy> {
  const seen: ConnectProxy['seen'] = [];
  const sockets = new Set<Socket>();
  const allowed = (headers: IncomingHttpHeaders) =>
    options.login === undefined ||
    headers['proxy-authorization'] === `Basic ${Buffer.from(options.login).toString('base64')}`;

  const answer: RequestListener = (request, response) => {
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    if (!allowed(request.headers)) return response.writeHead(407).end();
    const { port, pathname, search } = new URL(request.url ?? '');
    const onward = httpRequest({
      port,
      host: '127.0.0.1',
      path: `${pathname}${search}`,
      headers: request.headers,
    });
    onward.on('response', (said) => said.pipe(response.writeHead(said.statusCode ?? 502, said.headers)));
    request.pipe(onward);
    return response;
  };
  const server = options.tls === undefined ? createServer(answer) : createTlsServer(options.tls, answer);
  server.on('connect', (request, socket: Socket) => {
    seen.push({ line: `CONNECT ${request.url}`, headers: request.headers });
    const status = allowed(request.headers) ? options.status : 407;
    socket.on('error', () => socket.destroy());
    if (options.isSilent) return socket;
    if (status !== undefined) return socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const onward = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    return socket;
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
