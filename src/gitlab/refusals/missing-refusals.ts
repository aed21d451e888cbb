/** What GitLab says is not there, and what it means by that. */

import { type Refusal, type Row, SEND_AS_JOB } from './refusal.js';

/** How answers with 404 are explained: what is not there, or is hidden from the token. The first row that matches speaks. */
export const MISSING_ROWS: readonly Row[] = [
  {
    status: 404,
    when: /Project Not Found/i,
    kind: 'missing',
    missing: 'project',
    say: noProject,
    hint: projectHint,
  },
  {
    status: 404,
    when: ({ complaint }) => complaint.where === 'error',
    kind: 'unexpected',
    say: ({ base }) => `${base} has no such route in its API`,
    hint:
      'A proxy in front of GitLab may decode %2F (use the numeric project id, and let the proxy pass the path ' +
      'as it is), or `gitlab-url` lacks the relative root of the instance.',
  },
  {
    // A fine-grained token that is not for this project gets no more than this.
    status: 404,
    when: ({ complaint, subject }) => complaint.where === 'message' && subject.row === 'project',
    kind: 'missing',
    missing: 'project',
    say: noProject,
    hint: projectHint,
  },
  {
    status: 404,
    area: 'notes',
    when: ({ complaint }) => complaint.where === 'message',
    kind: 'missing',
    missing: 'note',
    say: ({ project, subject }) => `GitLab shows the token no ${subject.name} of project ${project}`,
    hint: 'Check the number of the merge request, and whose token it is; a note may have been deleted.',
  },
  {
    status: 404,
    when: ({ complaint }) => complaint.where === 'message',
    kind: 'missing',
    missing: ({ subject }) => subject.row,
    say: ({ subject }) =>
      subject.row === 'link' ? 'GitLab has no such release or link' : `GitLab has no such ${subject.row}`,
    hint: 'Somebody else may have deleted it: run again.',
  },
  {
    status: 404,
    kind: 'unexpected',
    say: ({ base }) => `${base} does not answer as GitLab's API does (404)`,
    hint: 'Check `gitlab-url`: it is the base URL of the instance, with its relative root if it has one.',
  },
];

/** GitLab says the same of a project that is not there and of one that the token may not see. */
export function noProject({ project, base }: Pick<Refusal, 'project' | 'base'>): string {
  return `There is no project ${project} on ${base}, or the token may not see it`;
}

/** What to do where there is no project to be seen. */
export function projectHint({ token, project }: Pick<Refusal, 'project' | 'token'>): string {
  if (token === 'misplaced-job') return SEND_AS_JOB;
  if (token === 'none') return 'For a private project give an access token as `token`; else check `project`.';
  const spelling = /%2f/i.test(project) ? 'write / instead of %2F in `project`' : 'check `project`';
  return (
    `GitLab also says this to anyone who is not a member: ${spelling}, whose token it is, and, for a fine-grained token, ` +
    'whether it is for this project.'
  );
}
