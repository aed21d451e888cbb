import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  /** First lines of what was asked of the proxy, such as `CONNECT gitlab.test:443`, with the headers. */
  readonly seen: { readonly line: string; readonly headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/**
 * A real forward proxy: CONNECT tunnels and absolute requests. Every host name leads to this machine.
 *
 * @param login `user:password` without which it answers 407
 * @param status answered to every CONNECT instead of a tunnel
 */
export async function connectProxy(options: { login?: string; status?: number } = {}): Promise<ConnectProxy> {
  const seen: ConnectProxy['seen'] = [];
  const sockets = new Set<Socket>();
  const allowed = (headers: IncomingHttpHeaders) =>
    options.login === undefined ||
    headers['proxy-authorization'] === `Basic ${Buffer.from(options.login).toString('base64')}`;

  const server = createServer((request, response) => {
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    if (!allowed(request.headers)) return response.writeHead(407).end();
    const { port, pathname, search } = new URL(request.url ?? '');
    const onward = httpRequest({
      port,
      host: '127.0.0.1',
      path: `${pathname}${search}`,
      headers: request.headers,
    });
    onward.on('response', (answer) =>
      answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)),
    );
    request.pipe(onward);
    return response;
  });
  server.on('connect', (request, socket: Socket) => {
    seen.push({ line: `CONNECT ${request.url}`, headers: request.headers });
    const status = allowed(request.headers) ? options.status : 407;
    socket.on('error', () => socket.destroy());
    if (status !== undefined) return socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const onward = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    return socket;
  });
  server.on('connection', (socket) => sockets.add(socket));
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
