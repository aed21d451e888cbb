/** The tables of the README, each between a pair of markers. */
import { COMPONENT_INPUTS } from './component-inputs.mjs';
import { cell, choices, inputDefault, inputSentence, sentence, table } from './words.mjs';

/** Marker name → Markdown. */
export function readmeTables({ INPUTS, OUTPUTS, COMMANDS, NEEDS, permissionList }, home) {
  return {
    permissions: table(
      ['use', 'scope', 'role in a private project', 'fine-grained permissions', 'permission of job tokens'],
      Object.values(NEEDS).map(({ use, scope, role, fineGrained, job }) => [
        cell(use),
        `\`${scope}\``,
        role,
        cell(permissionList(fineGrained)),
        job.length === 0 ? 'not possible' : job.map((name) => `\`${name}\``).join(', '),
      ]),
    ),
    inputs: table(['input', 'default', 'meaning'], INPUTS.map(inputRow)),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(OUTPUTS).map(([name, meaning]) => [`\`${name}\``, cell(sentence(meaning))]),
    ),
    commands: table(
      ['command', 'what it does'],
      COMMANDS.map(({ name, operands, summary }) => [
        cell(`\`${`${name} ${operands}`.trim()}\``),
        cell(`${summary}.`),
      ]),
    ),
    'component-inputs': table(
      ['input', 'default', 'meaning'],
      COMPONENT_INPUTS(home).map(({ name, shownDefault, description }) => [
        `\`${name}\``,
        cell(shownDefault),
        cell(`${description}.`),
      ]),
    ),
  };
}

function inputRow(input) {
  const values = choices(input);
  const meaning = `${inputSentence(input)}${values && ` One of ${values}.`}`;
  return [`\`${input.name}\``, cell(inputDefault(input)), cell(meaning)];
}

/** Puts each table between its markers; every marker must stand in the text. */
export function withTables(text, tables) {
  return Object.entries(tables).reduce((result, [name, markdown]) => {
    const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`];
    const [from, to] = [result.indexOf(begin), result.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${begin} and ${end}`);
    return `${result.slice(0, from + begin.length)}\n${markdown}\n${result.slice(to)}`;
  }, text);
}
