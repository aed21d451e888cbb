/**
 * The program's sandbox, with the few routes around it that an acceptance run needs and the program does not: version,
 * group, and creating and removing a project, which is one of those that the sandbox was started with.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GROUP = 'acceptance';
const TOKEN = 'acceptance-token';

export async function startAcceptanceSandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'acceptance-'));
  const project = { id: 1, path: `${GROUP}/app`, visibility: 'private', branches: ['main'] };
  const tokens = { [TOKEN]: { kind: 'pat', role: 'maintainer', scopes: ['api'] } };
  writeFileSync(join(folder, 'world.json'), JSON.stringify({ projects: [project], tokens }));
  const args = ['dist/cli/index.js', 'sandbox', '--seed', join(folder, 'world.json')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const inner = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).split('\n')[0]));
    child.once('close', () => reject(new Error('the sandbox did not start: npm run build')));
  });

  let removed = 0;
  const around = {
    'GET /api/v4/version': { version: 'sandbox' },
    [`GET /api/v4/groups/${GROUP}`]: { id: 1 },
    'POST /api/v4/projects': { id: project.id, path_with_namespace: project.path },
    [`DELETE /api/v4/projects/${project.id}`]: { message: '202 Accepted' },
  };
  const server = createServer(async (request, response) => {
    const answer = around[`${request.method} ${request.url}`];
    if (request.method === 'DELETE' && answer !== undefined) removed += 1;
    if (answer !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return;
    }
    const { host: _host, connection: _connection, ...headers } = request.headers;
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const passed = await fetch(`${inner}${request.url}`, {
      method: request.method,
      headers,
      ...(body.length > 0 && { body }),
    });
    const text = (await passed.text()).replaceAll(inner, `http://${request.headers.host}`);
    response
      .writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? 'text/plain' })
      .end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    token: TOKEN,
    group: GROUP,
    /** How many projects were removed. */
    removed: () => removed,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
