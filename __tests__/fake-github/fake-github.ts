/**
 * As much of GitHub's REST API as comments on a pull request need: 30 a page unless asked for up to 100, `Link`
 * headers, 403 without permission, 404 for what is not there, 422 for a comment that is too long.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's limit, in characters. */
export const LONGEST_COMMENT = 65_536;

export interface FakeComment {
  readonly id: number;
  body: string;
  /** `undefined` leaves it out of the answer. */
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' } | null | undefined;
}

export interface FakeToken {
  readonly login: string;
  /** A job's own token: a bot, and it may not ask who it is. */
  readonly type: 'User' | 'Bot';
  readonly permission: 'write' | 'read';
}

export interface FakeCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
}

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface FakeGitHub {
  readonly url: string;
  /** Oldest first. */
  readonly comments: FakeComment[];
  readonly calls: FakeCall[];
  addComment(body: string, user: FakeComment['user']): FakeComment;
  close(): Promise<void>;
}

export interface FakeGitHubOptions {
  /** `owner/name` */
  readonly repository?: string;
  /** Number of the only pull request. */
  readonly pull?: number;
  readonly tokens?: Readonly<Record<string, FakeToken>>;
  /** Answers in the server's place. */
  readonly fault?: (call: FakeCall) => FakeAnswer | undefined;
}

export const BOT: FakeToken = { login: 'github-actions[bot]', type: 'Bot', permission: 'write' };
export const READER: FakeToken = { ...BOT, permission: 'read' };
export const PERSON: FakeToken = { login: 'releaser', type: 'User', permission: 'write' };

/** Tokens: `bot-token`, `read-token` and `person-token`, unless said otherwise. */
const TOKENS = { 'bot-token': BOT, 'read-token': READER, 'person-token': PERSON };

export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const { repository = 'acme/app', pull = 7, tokens = TOKENS, fault } = options;
  const comments: FakeComment[] = [];
  const calls: FakeCall[] = [];
  let nextId = 1000;
  const addComment: FakeGitHub['addComment'] = (body, user) => {
    nextId += 1;
    const comment: FakeComment = { id: nextId, body, user };
    comments.push(comment);
    return comment;
  };
  const world = { repository, pull, tokens, comments, addComment };
  const server = createServer((request, response) => {
    void answer(request, world, calls, fault).then((told) => send(response, told));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    calls,
    addComment,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface World {
  readonly repository: string;
  readonly pull: number;
  readonly tokens: Readonly<Record<string, FakeToken>>;
  readonly comments: FakeComment[];
  readonly addComment: FakeGitHub['addComment'];
}

async function answer(
  request: IncomingMessage,
  world: World,
  calls: FakeCall[],
  fault: FakeGitHubOptions['fault'],
): Promise<FakeAnswer> {
  const { method = '', url = '', headers } = request;
  const call = { method, path: url, authorization: headers.authorization ?? '' };
  calls.push(call);
  const body = await readBody(request);
  const faulty = fault?.(call);
  if (faulty !== undefined) return faulty;
  const token = world.tokens[call.authorization.replace(/^(token|bearer) /i, '')];
  if (token === undefined) return refuse(401, 'Bad credentials');
  const target = new URL(url, `http://${headers.host}`);
  if (target.pathname === '/user') {
    return token.type === 'Bot' ? FORBIDDEN : { status: 200, body: { login: token.login, type: token.type } };
  }
  return route(method, target, body, token, world);
}

function route(method: string, target: URL, body: string, token: FakeToken, world: World): FakeAnswer {
  const issues = `/repos/${world.repository}/issues`;
  if (target.pathname === `${issues}/${world.pull}/comments`) {
    if (method === 'GET') return list(target, world.comments);
    if (method === 'POST') return write(token, body, (text) => created(world, text, token));
  }
  const id = target.pathname.startsWith(`${issues}/comments/`)
    ? target.pathname.split('/').at(-1)
    : undefined;
  const comment = world.comments.find((each) => `${each.id}` === id);
  if (method === 'PATCH' && comment !== undefined) {
    return write(token, body, (text) => {
      comment.body = text;
      return { status: 200, body: comment };
    });
  }
  if (method === 'DELETE' && comment !== undefined) {
    if (token.permission === 'read') return FORBIDDEN;
    world.comments.splice(world.comments.indexOf(comment), 1);
    return { status: 204 };
  }
  return refuse(404, 'Not Found');
}

function created(world: World, text: string, { login, type }: FakeToken): FakeAnswer {
  return { status: 201, body: world.addComment(text, { login, type }) };
}

function write(token: FakeToken, body: string, done: (text: string) => FakeAnswer): FakeAnswer {
  if (token.permission === 'read') return FORBIDDEN;
  const { body: text } = JSON.parse(body) as { readonly body?: unknown };
  if (typeof text !== 'string' || text.trim() === '')
    return refuse(422, 'Validation Failed', "Body can't be blank");
  if ([...text].length > LONGEST_COMMENT) {
    return refuse(422, 'Validation Failed', `Body is too long (maximum is ${LONGEST_COMMENT} characters)`);
  }
  return done(text);
}

function list(target: URL, comments: readonly FakeComment[]): FakeAnswer {
  const number = (name: string, otherwise: number): number =>
    Number(target.searchParams.get(name) ?? otherwise);
  const size = Math.min(100, number('per_page', 30));
  const page = number('page', 1);
  const last = Math.max(1, Math.ceil(comments.length / size));
  const link = (rel: string, to: number): string => {
    const address = new URL(target);
    address.searchParams.set('page', `${to}`);
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link('prev', page - 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ];
  return {
    status: 200,
    body: comments.slice((page - 1) * size, page * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

const FORBIDDEN = refuse(403, 'Resource not accessible by integration');

function refuse(status: number, message: string, detail?: string): FakeAnswer {
  const errors = detail === undefined ? {} : { errors: [{ resource: 'IssueComment', message: detail }] };
  return { status, body: { message, ...errors, documentation_url: 'https://docs.github.com/rest', status } };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, headers, body }: FakeAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
