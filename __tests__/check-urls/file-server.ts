import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface FileServer {
  readonly port: number;
  /** On 127.0.0.1. */
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The most requests that were under way at a time. */
  readonly peak: number;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers as it is told, by path; 404 for any other. */
export async function fileServer(answers: Readonly<Record<string, Answer>>): Promise<FileServer> {
  const asked: Asked[] = [];
  let open = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    open += 1;
    peak = Math.max(peak, open);
    response.on('close', () => {
      open -= 1;
    });
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, headers: request.headers });
    const answer = answers[path.split('?', 1)[0] ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    asked,
    get peak() {
      return peak;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with this status and these headers. */
export function say(status: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(status, headers).end();
}

/** Answers HEAD with one status and all else with another. */
export function refuseHead(refusal: number, status: number): Answer {
  return ({ method }, response) => response.writeHead(method === 'HEAD' ? refusal : status).end();
}

/** Redirects. */
export function lead(location: string, status = 302): Answer {
  return say(status, { location });
}
