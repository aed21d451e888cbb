/** What a release is created with, as inputs say it. */

import { parseTemplate, type Template } from '../entry/template.js';
import { RUN_VARIABLES } from '../entry/variables.js';
import { error, type Problem, type Result, resultOf } from '../problem/problem.js';
import { inputText, inputTexts } from '../problem/written-text.js';
import { type NewRelease, NO_NEW_RELEASE, NOTES_VARIABLES, PAGE_VARIABLES } from './new-release.js';

/** The inputs of a release that is to be created; `null` or an empty list for what was not given. */
export interface NewReleaseInputs {
  readonly releaseName: string | null;
  readonly releaseDescription: string | null;
  readonly releaseDescriptionFile: string | null;
  readonly releaseMilestones: readonly string[];
  readonly releasedAt: string | null;
}

/** Problems: those of templates, `two-sources` for two descriptions. */
export function newReleaseFromInputs(inputs: NewReleaseInputs): Result<NewRelease> {
  const problems: Problem[] = [];
  const template = (value: string | null, input: string, names: readonly string[]): Template | null =>
    value === null ? null : parseTemplate(inputText(value, input), names, problems);
  const text = template(inputs.releaseDescription, 'release-description', NOTES_VARIABLES);
  const file = template(inputs.releaseDescriptionFile, 'release-description-file', RUN_VARIABLES);
  if (text !== null && file !== null) {
    const message = 'inputs release-description and release-description-file are both given';
    problems.push(error('two-sources', message, 'Keep one of them.'));
  }
  const milestones = inputTexts(inputs.releaseMilestones, 'release-milestones').flatMap(
    (milestone) => parseTemplate(milestone, PAGE_VARIABLES, problems) ?? [],
  );
  const notes =
    text === null
      ? file && ({ kind: 'file', template: file } as const)
      : ({ kind: 'text', template: text } as const);
  const value: NewRelease = {
    ...NO_NEW_RELEASE,
    name: template(inputs.releaseName, 'release-name', PAGE_VARIABLES),
    notes,
    milestones: milestones.length === 0 ? null : milestones,
    releasedAt: template(inputs.releasedAt, 'released-at', PAGE_VARIABLES),
  };
  return resultOf(value, problems);
}
