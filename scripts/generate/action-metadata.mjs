/** action.yml: the metadata that GitHub reads. */
import { stringify } from 'yaml';
import { inputDefault, inputSentence, sentence } from './words.mjs';

const HEADER =
  '# Written by npm run generate from src/app/settings/inputs.ts and src/report/data/outputs.ts. Do not edit.\n';

/** GitHub evaluates this expression before the action starts. */
const JOB_TOKEN = '$' + '{{ github.token }}';

export function actionMetadata({ INPUTS, OUTPUTS }, packageJson) {
  const metadata = {
    name: 'GitLab release links',
    description: packageJson.description,
    branding: { icon: 'link', color: 'orange' },
    inputs: Object.fromEntries(INPUTS.map((input) => [input.name, actionInput(input)])),
    outputs: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, meaning]) => [name, { description: sentence(meaning) }]),
    ),
    runs: { using: 'node24', main: 'dist/action/index.js' },
  };
  return HEADER + stringify(metadata, { lineWidth: 108 });
}

/**
 * Only a default that counts the same whether it is given or not stands under `default`, because GitHub passes it
 * as if it had been given. One that comes from the environment is told in the description.
 */
function actionInput(input) {
  if (input.name === 'github-token') {
    return { description: inputSentence(input), default: JOB_TOKEN };
  }
  const text = inputSentence(input);
  if (input.default !== undefined) return { description: text, default: input.default };
  const origin = inputDefault(input);
  return { description: origin === '' ? text : `${text} Default: ${origin.replaceAll('`', '')}.` };
}
