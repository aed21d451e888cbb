/**
 * Calls made into one GraphQL document.
 *
 * GitLab runs the aliases of a mutation one after another, each in a transaction of its own; one that is refused stops
 * none of the others. What makes a document safe to send:
 *
 * - no value stands in the document itself, each call is one input variable: nothing has to be escaped, and a document
 *   of so many calls of the same kinds is always the same text, whose length is known beforehand;
 * - no link twice: GitLab loads a record once in a request, so a refused update would leave its values behind for the
 *   next one, and an update after a delete ends the whole request with a bare 500;
 * - all four fields of a link, always: an update must not depend on what the server takes for left out;
 * - nothing that a database refuses instead of a validation, since that ends the whole request, too (`fitsDocument`).
 */

import type { Link } from '../../core/link.js';
import type { Call } from '../../ports/releases.js';
import { BATCH } from './batch-size.js';

/** Bytes. PostgreSQL's index takes names and URLs of 2,684 bytes; what is longer ends the document with a 500. */
const LONGEST_VALUE = 2000;

/** Whether a call may be one of several. What may not goes by REST, which refuses it alone and with a reason. */
export function fitsDocument(call: Call): boolean {
  if (call.kind === 'delete') return true;
  const { name, url, direct_asset_path: path } = call.link;
  return [name, url, path ?? ''].every(
    // A NUL, or half a surrogate pair, reaches the database as it is.
    (text) => Buffer.byteLength(text, 'utf8') <= LONGEST_VALUE && !/\0|\p{Surrogate}/u.test(text),
  );
}

/** The largest size below `size`; `null` where halving has gone on long enough, and REST is the better way. */
export function smallerBatch(size: number): number | null {
  return size > BATCH / 4 ? Math.floor(size / 2) : null;
}

/** What is sent. */
export interface Document {
  readonly query: string;
  readonly variables: Readonly<Record<string, object>>;
}

/** The name of a call in the document and in its answer. */
export function aliasOf(index: number): string {
  return `s${index + 1}`;
}

interface Form {
  readonly mutation: string;
  /** What is selected. A delete's answer must name what was deleted: it may be another link than was planned. */
  readonly selection: string;
}

const FORMS: Readonly<Record<Call['kind'], Form>> = {
  create: { mutation: 'Create', selection: 'errors link{id}' },
  update: { mutation: 'Update', selection: 'errors' },
  delete: { mutation: 'Delete', selection: 'errors link{name url linkType directAssetPath}' },
};

/**
 * @param project full path, such as `group/app`: GraphQL does not know projects by their numbers
 * @throws Error (a bug) for two calls of one link, or one that does not fit
 */
export function documentOf(calls: readonly Call[], project: string): Document {
  const ids = calls.flatMap((call) => (call.kind === 'create' ? [] : [call.id]));
  if (new Set(ids).size < ids.length) throw new Error('two calls of one document write the same link');
  if (!calls.every(fitsDocument)) throw new Error('a call does not fit into a document');
  const declared = calls.map(
    ({ kind }, index) => `$${aliasOf(index)}:ReleaseAssetLink${FORMS[kind].mutation}Input!`,
  );
  const fields = calls.map(({ kind }, index) => {
    const { mutation, selection } = FORMS[kind];
    const alias = aliasOf(index);
    return `${alias}:releaseAssetLink${mutation}(input:$${alias}){${selection}}`;
  });
  return {
    query: `mutation(${declared.join('')}){${fields.join(' ')}}`,
    variables: Object.fromEntries(calls.map((call, index) => [aliasOf(index), inputOf(call, project)])),
  };
}

function inputOf(call: Call, project: string): object {
  switch (call.kind) {
    case 'create':
      return { projectPath: project, tagName: call.tag, ...fieldsOf(call.link) };
    case 'update':
      return { id: gid(call.id), ...fieldsOf(call.link) };
    case 'delete':
      return { id: gid(call.id) };
    default:
      return call satisfies never;
  }
}

/** A path of `null` clears it; an empty one would be refused. */
function fieldsOf({ name, url, link_type, direct_asset_path }: Link): object {
  return { name, url, linkType: link_type.toUpperCase(), directAssetPath: direct_asset_path };
}

/** REST's number as GraphQL writes it. */
function gid(id: number): string {
  return `gid://gitlab/Releases::Link/${id}`;
}
