/** The routes of comments on merge requests. */

import { append } from '../../core/text/append.js';
import { identify, unauthorized } from '../access/auth.js';
import { type Access, atLeast, openProject, permissionFor } from '../access/permission.js';
import { isRead, routeValue, type SandboxCall } from '../request/call.js';
import { json, refuse, refuseError, type SandboxResponse } from '../request/exchange.js';
import { paginate, readPage } from '../request/paging.js';
import { choiceParam, integerOf, raise, requiredText } from '../request/params.js';
import { isBlank } from '../request/ruby-text.js';
import { isoTime, type StoredMergeRequest, type StoredNote, type StoredToken } from '../world/world.js';
import { readQuickActions } from './quick-actions.js';

/** Characters. */
const LONGEST_NOTE = 1_000_000;

/** The token comes first. A job token reads comments and does nothing else, so elsewhere it is no token. */
function authenticate(call: SandboxCall): StoredToken {
  return identify(call, { jobTokens: isRead(call) }) ?? unauthorized();
}

interface OpenedNotes {
  readonly access: Access;
  readonly iid: number;
  readonly mergeRequest: StoredMergeRequest;
}

function open(call: SandboxCall, token: StoredToken): OpenedNotes {
  const access = openProject(call, token, {
    job: 'read_merge_requests',
    permission: permissionFor(call, 'Work Item'),
  });
  const iid = integerOf(routeValue(call, 'iid'));
  const mergeRequest = access.project.mergeRequests.get(Number(iid ?? 0));
  if (mergeRequest === undefined || !access.readCode) throw refuse(404, '404 MergeRequest Not Found');
  return { access, iid: Number(iid), mergeRequest };
}

/** Hidden comments are taken off a page after it was cut, so a page may be short without being the last. */
export function listNotes(call: SandboxCall): SandboxResponse {
  const token = authenticate(call);
  const complaints: string[] = [];
  const orderBy = choiceParam(call.params, 'order_by', ['created_at', 'updated_at'], complaints);
  const sort = choiceParam(call.params, 'sort', ['asc', 'desc'], complaints);
  const filter = choiceParam(
    call.params,
    'activity_filter',
    ['all_notes', 'only_comments', 'only_activity'],
    complaints,
  );
  raise(complaints);
  const page = readPage(call.params);
  const opened = open(call, token);
  const key = orderBy ?? 'created_at';
  const newest = opened.mergeRequest.notes
    .filter(
      ({ system }) => filter === null || filter === 'all_notes' || system === (filter === 'only_activity'),
    )
    .toSorted((a, b) => b[key] - a[key]);
  const ordered = sort === 'asc' ? newest.toReversed() : newest;
  const variables = { id: routeValue(call, 'id'), noteable_id: String(opened.iid) };
  const { rows, headers } = paginate(call, ordered, page, variables);
  const shown = rows.filter(({ hidden }) => !hidden);
  return json(
    200,
    shown.map((note) => noteJson(call, opened, note)),
    headers,
  );
}

/** `GET …/notes/:note_id` */
export function showNote(call: SandboxCall): SandboxResponse {
  const opened = open(call, authenticate(call));
  return json(200, noteJson(call, opened, requireNote(call, opened)));
}

/** Lines that are quick actions are carried out and left out; where nothing else is left there is no comment. */
export function createNote(call: SandboxCall): SandboxResponse {
  const token = authenticate(call);
  const complaints: string[] = [];
  const body = requiredText(call.params, 'body', complaints);
  raise(complaints);
  const opened = open(call, token);
  requireGoodBody(body);
  const { commands, rest } = readQuickActions(body ?? '');
  append(opened.mergeRequest.commands, commands);
  if (commands.length > 0 && isBlank(rest)) {
    const summary = commands.map((command) => `Applied ${command}.`);
    return json(202, { commands_changes: {}, summary });
  }
  const { world } = call;
  const moment = world.tick();
  const note: StoredNote = {
    id: world.nextId('note'),
    body: rest,
    author: token.user,
    hidden: false,
    system: false,
    created_at: moment,
    updated_at: moment,
  };
  opened.mergeRequest.notes.push(note);
  return json(201, noteJson(call, opened, note));
}

/** For its author, or a maintainer. */
export function updateNote(call: SandboxCall): SandboxResponse {
  const token = authenticate(call);
  const complaints: string[] = [];
  const body = requiredText(call.params, 'body', complaints);
  raise(complaints);
  if (isBlank(body)) throw refuseError(400, 'body is empty');
  const opened = open(call, token);
  const note = requireOwnNote(call, opened, token);
  requireGoodBody(body);
  note.body = body ?? '';
  note.updated_at = call.world.tick();
  return json(200, noteJson(call, opened, note));
}

/** For its author, or a maintainer. */
export function deleteNote(call: SandboxCall): SandboxResponse {
  const token = authenticate(call);
  const opened = open(call, token);
  const note = requireOwnNote(call, opened, token);
  const { notes } = opened.mergeRequest;
  notes.splice(notes.indexOf(note), 1);
  return { status: 204, headers: {}, body: '' };
}

function requireGoodBody(body: string | null): void {
  if (isBlank(body)) throw refuse(400, `400 Bad request - Note {:note=>["can't be blank"]}`);
  if ([...(body ?? '')].length > LONGEST_NOTE) {
    throw refuse(
      400,
      `400 Bad request - Note {:note=>["is too long (maximum is ${LONGEST_NOTE} characters)"]}`,
    );
  }
}

function requireNote(call: SandboxCall, { mergeRequest }: OpenedNotes): StoredNote {
  const id = integerOf(routeValue(call, 'note_id'));
  if (id === undefined) throw refuseError(400, 'note_id is invalid');
  const note = mergeRequest.notes.find((each) => each.id === Number(id));
  if (note === undefined) throw refuse(404, '404 Not found');
  return note;
}

function requireOwnNote(call: SandboxCall, opened: OpenedNotes, token: StoredToken): StoredNote {
  const note = requireNote(call, opened);
  const mine = note.author === token.user || atLeast(opened.access.role, 'maintainer');
  if (!mine || note.system) throw refuse(403, '403 Forbidden');
  return note;
}

function noteJson(call: SandboxCall, { access, iid }: OpenedNotes, note: StoredNote): object {
  const { origin, root } = call.world.site;
  const author = {
    username: note.author,
    name: note.author,
    state: 'active',
    avatar_url: null,
    web_url: `${origin}${root}/${note.author}`,
  };
  return {
    id: note.id,
    type: null,
    body: note.body,
    author,
    created_at: isoTime(note.created_at),
    updated_at: isoTime(note.updated_at),
    system: note.system,
    noteable_id: iid,
    noteable_type: 'MergeRequest',
    project_id: access.project.id,
    resolvable: false,
    confidential: false,
    internal: false,
    imported: false,
    imported_from: 'none',
    noteable_iid: iid,
    commands_changes: {},
  };
}
