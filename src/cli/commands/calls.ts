/** `create`, `update` and `delete`: GitLab's calls for one link, for work by hand and for scripts. */

import { dryRunSentence } from '../../app/settings/occasion.js';
import { carryOut } from '../../app/single-call.js';
import { checkGivenLink } from '../../core/desired/given-link.js';
import type { RuleOptions } from '../../core/desired/link-rules.js';
import { strippedUrl } from '../../core/desired/url-rules.js';
import type { CurrentLink, Link, LinkType } from '../../core/link.js';
import { error, hasErrors, type Problem, type Result } from '../../core/problem/problem.js';
import { type Decision, decideCreate, decideDelete, decideUpdate } from '../../core/run/single-call.js';
import type { CallDocument } from '../../report/data/output-schema.js';
import { ended, failed } from '../session/command.js';
import { linksOf, type OpenRelease, openRelease } from '../session/open-release.js';
import type { Session } from '../session/session.js';

/** What a command does once the links of the release are known. */
type Decide = (current: readonly CurrentLink[], tag: string) => Result<Decision>;

/** `create NAME URL` */
export async function createCommand(session: Session): Promise<Result<number>> {
  const [name = '', url = ''] = session.invocation.operands;
  const link: Link = {
    link_type: 'other',
    direct_asset_path: null,
    ...givenFields(session),
    name,
    url: strippedUrl(url),
  };
  const problems = checkGivenLink(link, ruleOptions(session));
  return await call(session, problems, (current) => decideCreate(link, current));
}

/** `update NAME|ID`: a field that is not given stays. */
export async function updateCommand(session: Session): Promise<Result<number>> {
  const asked = session.invocation.operands[0] ?? '';
  const given = givenFields(session);
  const options = ruleOptions(session);
  const problems = Object.keys(given).length === 0 ? [nothingGiven()] : checkGivenLink(given, options);
  return await call(session, problems, (current, tag) => {
    const decision = decideUpdate(asked, given, tag, current);
    if (!decision.ok || decision.value.kind !== 'change') return decision;
    const { change } = decision.value;
    // What one field alone does not show: a URL that is the address of the link itself.
    const together = change.action === 'update' ? checkGivenLink(given, options, change.before) : [];
    return hasErrors(together) ? { ok: false, problems: together } : decision;
  });
}

/** `delete NAME|ID` */
export async function deleteCommand(session: Session): Promise<Result<number>> {
  const asked = session.invocation.operands[0] ?? '';
  return await call(session, [], (current, tag) => decideDelete(asked, tag, current));
}

/** The fields that flags give. An empty path is none. */
function givenFields({ invocation: { flags } }: Session): Partial<Link> {
  const { name, url, 'link-type': type, 'direct-asset-path': path } = flags;
  return {
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url: strippedUrl(url) }),
    // The declaration of the flag lets nothing else in.
    ...(type !== undefined && { link_type: type as LinkType }),
    ...(path !== undefined && { direct_asset_path: path === '' ? null : path }),
  };
}

function ruleOptions({ settings }: Session): RuleOptions {
  const { gitlabUrl, tag, project, facts } = settings;
  return { gitlabUrl, tag, projects: [project, facts.id, facts.path].filter((name) => name !== null) };
}

function nothingGiven(): Problem {
  const hint = 'Give at least one of --name, --url, --link-type and --direct-asset-path.';
  return error('usage', 'update was given nothing to change', hint);
}

/** GitLab lets nobody write without a token, whatever the project. */
function tokenProblems({ dryRun, token }: Session['settings']): readonly Problem[] {
  if (dryRun || token !== null) return [];
  return [error('no-token', 'no token is given, and GitLab needs one to write', 'Set GITLAB_TOKEN.')];
}

/**
 * All that is wrong is shown before anything is sent. Problems besides those of `openRelease`, `carryOut` and the
 * decision: `no-token`, `no-release`.
 */
async function call(session: Session, found: readonly Problem[], decide: Decide): Promise<Result<number>> {
  const release = await openRelease(session);
  const problems = [...found, ...(release.ok ? [] : release.problems), ...tokenProblems(session.settings)];
  if (!release.ok || hasErrors(problems)) return failed(...problems);
  session.terminal.problems(problems);
  const links = await linksOf(release.value);
  if (!links.ok) return links;
  const decision = decide(links.value, release.value.tag);
  return decision.ok ? await finish(session, release.value, decision.value) : decision;
}

/** Carries the decision out, unless it is a dry run, and prints how it ended. */
async function finish(session: Session, release: OpenRelease, decision: Decision): Promise<Result<number>> {
  const { settings, terminal, invocation } = session;
  const { project, tag, store } = release;
  const command = invocation.command.name as CallDocument['command'];
  const base = { command, project, tag, dryRun: settings.dryRun };
  if (decision.kind === 'unchanged') {
    await print(session, { ...base, status: 'unchanged', change: null, link: decision.link });
    return ended();
  }
  const { change } = decision;
  if (settings.dryRun) {
    await print(session, { ...base, status: 'planned', change, link: null });
    terminal.draw(`${dryRunSentence(settings)}\n`);
    return ended(invocation.flags['detailed-exitcode'] === undefined ? 0 : 2);
  }
  const end = await carryOut(store, tag, change);
  if (!end.ok) return end;
  await print(session, { ...base, change, ...end.value });
  return ended();
}

async function print({ invocation, terminal }: Session, document: CallDocument): Promise<void> {
  const options = { color: terminal.color, ...(terminal.width !== null && { width: terminal.width }) };
  terminal.print(
    invocation.flags.format === 'json'
      ? (await import('../../report/data/json.js')).renderCallJson(document)
      : (await import('../../report/text/call.js')).renderCallText(document, options),
  );
}
