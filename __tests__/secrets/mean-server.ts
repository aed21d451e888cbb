/**
 * A server that takes the place of GitLab and misbehaves with what it is told: it puts the token that it was sent
 * into everything it answers. And another one elsewhere, that writes down all it gets.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  readonly url: string;
  /** Each request as one text: method, address, headers, body. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

type Reply = (request: IncomingMessage, response: ServerResponse, secret: string) => void;

/** Answers everything in one way, and remembers it. */
export async function listen(reply: Reply): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    heard.push([request.method, request.url, JSON.stringify(request.rawHeaders), body].join(' '));
    reply(request, response, secretOf(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, heard, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function secretOf({ headers }: IncomingMessage): string {
  const { 'private-token': personal, 'job-token': job, authorization } = headers;
  return String(personal ?? job ?? authorization?.replace('Bearer ', '') ?? 'none');
}

function say(response: ServerResponse, status: number, type: string, body: string, headers = {}): void {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void =>
  say(response, status, 'application/json', JSON.stringify(body), headers);

/** Ways to answer. `far` is the address of a server elsewhere. */
export const MEAN: Readonly<Record<string, (far: string) => Reply>> = {
  '401 that repeats the token': () => (_, response, secret) =>
    json(response, 401, { message: `401 Unauthorized: ${secret}` }),
  '403 with the token in every field': () => (_, response, secret) =>
    json(response, 403, { error: secret, error_description: `no ${secret}`, scope: secret }),
  '400 with the token in nested fields': () => (_, response, secret) =>
    json(response, 400, { message: { [secret]: [`has ${secret}`], base: [encodeURIComponent(secret)] } }),
  '404 page with the token in its title': () => (_, response, secret) =>
    say(response, 404, 'text/html', `<html><title>No ${secret}</title>${secret}`),
  '500 with the token as text': () => (_, response, secret) => say(response, 500, 'text/plain', secret),
  '200 page with the token in its title': () => (_, response, secret) =>
    say(response, 200, 'text/html', `<html><title>${secret}</title>`),
  'broken JSON around the token': () => (_, response, secret) =>
    say(response, 200, 'application/json', `{"tag_name":"${secret}`),
  'a type that is the token': () => (_, response, secret) => say(response, 200, `x/${secret}`, 'x'),
  'a redirect elsewhere': (far) => (request, response) =>
    say(response, 302, 'text/plain', '', { location: `${far}${request.url}` }),
  'a redirect elsewhere with the token in the query': (far) => (_, response, secret) =>
    say(response, 307, 'text/plain', '', {
      location: `${far}/x?private_token=${encodeURIComponent(secret)}`,
    }),
  'a redirect elsewhere with the token as path': (far) => (_, response, secret) =>
    say(response, 301, 'text/plain', '', { location: `${far}/${secret}` }),
  'a redirect with the token in its own path': () => (_, response, secret) =>
    say(response, 302, 'text/plain', '', { location: `/${secret}` }),
  'a next page elsewhere': (far) => (request, response, secret) => {
    const isList = request.url?.includes('/assets/links') === true;
    if (!isList) return json(response, 403, { message: '403 Forbidden' });
    const link = `<${far}/next?private_token=${secret}>; rel="next"`;
    return json(response, 200, [], {
      link,
      'x-next-page': `${far}/next`,
      'x-page': '1',
      'x-per-page': '100',
    });
  },
  'a cut connection': () => (request) => request.socket.destroy(),
  'throttling that repeats the token': () => (_, response, secret) =>
    say(response, 429, 'text/plain', secret, { 'retry-after': '0' }),
};
