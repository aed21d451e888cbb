/** Links declared by inputs alone: a glob list and its templates, without a manifest. */

import type { Entry } from '../entry/kinds.js';
import { noTemplates, pathVariables } from '../entry/link-keys.js';
import { parseTemplate, type Template } from '../entry/template.js';
import { FILE_VARIABLES } from '../entry/variables.js';
import type { LinkType } from '../link.js';
import { checkPatterns } from '../pattern/file-pattern.js';
import { error, type Problem, type Result, resultOf } from '../problem/problem.js';
import { inputText, inputTexts } from '../problem/written-text.js';

/** The inputs `files`, `url`, `name`, `link-type` and `direct-asset-path`. What was not given is left out or null. */
export interface FilesInputs {
  /** One pattern each; at least one. */
  readonly files: readonly string[];
  readonly url?: string | null;
  readonly name?: string | null;
  readonly linkType?: LinkType | null;
  readonly directAssetPath?: string | null;
}

/**
 * The one entry that these inputs make. Its places are in texts named after the inputs.
 *
 * Problems: those of patterns and templates, and `missing-key` where there is no `url`.
 */
export function entriesFromInputs(inputs: FilesInputs): Result<readonly Entry[]> {
  const problems: Problem[] = [];
  const texts = inputTexts(inputs.files, 'files');
  const patterns = checkPatterns(texts, problems);
  const place = texts[0]?.place ?? inputText('', 'files').place;
  const template = (
    value: string | null | undefined,
    input: string,
    names: readonly string[] = FILE_VARIABLES,
  ): Template | null =>
    value === undefined || value === null ? null : parseTemplate(inputText(value, input), names, problems);
  const url = template(inputs.url, 'url');
  if (inputs.url === undefined || inputs.url === null) problems.push(missingUrl());
  if (patterns.length === 0) problems.push(missingFiles());
  const entry: Entry = {
    ...noTemplates(place),
    kind: 'files',
    patterns,
    upload: null,
    checksums: null,
    name: template(inputs.name, 'name'),
    url,
    link_type: inputs.linkType ?? 'other',
    direct_asset_path: template(inputs.directAssetPath, 'direct-asset-path', pathVariables(FILE_VARIABLES)),
  };
  return resultOf([entry], problems);
}

function missingUrl(): Problem {
  return error(
    'missing-key',
    'the input `files` needs the input `url`: where the files can be downloaded',
    'For example: https://downloads.example.com/${tag}/${path}',
  );
}

function missingFiles(): Problem {
  return error(
    'missing-key',
    'the input `files` holds no pattern',
    'Write one pattern per line, such as dist/*.zip.',
  );
}
