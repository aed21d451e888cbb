/** A GitLab under test: its version, a project of its own, and what it answers, in words that can be compared. */
import { randomBytes } from 'node:crypto';

const KEPT = [
  'name',
  'url',
  'direct_asset_url',
  'link_type',
  'id',
  'message',
  'error',
  'tag_name',
  'assets',
  'links',
];

/** @param address base URL; @param token of somebody who may create projects in `group` */
export function gitlabAt(address, token) {
  const api = `${address.replace(/\/$/, '')}/api/v4`;
  const send = async (method, path, body) => {
    const headers = {
      'private-token': token,
      ...(typeof body === 'object' && { 'content-type': 'application/json' }),
    };
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${api}${path}`, {
      method,
      headers,
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, body: isJson && text !== '' ? JSON.parse(text) : text };
  };
  const must = async (method, path, body) => {
    const answer = await send(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    version: async () => (await must('GET', '/version')).version,
    /** A project that is there only for this run; `use` gets its id and path. */
    async withProject(group, use) {
      const { id: namespace } = await must('GET', `/groups/${encodeURIComponent(group)}`);
      const name = `release-links-acceptance-${randomBytes(4).toString('hex')}`;
      const body = { name, namespace_id: namespace, initialize_with_readme: true, default_branch: 'main' };
      const project = await must('POST', '/projects', body);
      try {
        return await use({ id: project.id, path: project.path_with_namespace });
      } finally {
        await must('DELETE', `/projects/${project.id}`);
      }
    },
    /** The answers that one rule gets in a project. */
    async answers({ run }, project, tag) {
      const base = `/projects/${project.id}`;
      await must('POST', `${base}/releases`, { tag_name: tag, ref: 'main' });
      const ids = [];
      const found = [];
      const ask = async (method, path, body) => {
        // Rules say 1 for the first link they made.
        const real = path.replace(/\/links\/([1-9])$/, (all, n) =>
          ids[n - 1] === undefined ? all : `/links/${ids[n - 1]}`,
        );
        const answer = await send(method, `${base}${real}`, body);
        if (method === 'POST' && Number.isInteger(answer.body?.id)) ids.push(answer.body.id);
        found.push({ status: answer.status, body: comparable(answer.body, { address, project, tag, ids }) });
      };
      await run(ask, `/releases/${tag}`, tag);
      return found;
    },
  };
}

/** Without what differs from server to server: addresses, ids, tags, and keys that no rule is about. */
function comparable(value, context) {
  if (Array.isArray(value)) return value.map((each) => comparable(each, context));
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(([key]) => KEPT.includes(key));
    return Object.fromEntries(
      kept.map(([key, each]) => [
        key,
        key === 'id' ? context.ids.indexOf(each) + 1 : comparable(each, context),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  const { address, project, tag } = context;
  return value.replaceAll(address, 'GITLAB').replaceAll(project.path, 'PROJECT').replaceAll(tag, 'TAG');
}
