/** docs/cli.md: what `--help` says, to be read without the program. */

export function cliReference({ COMMANDS, commandHelp, generalHelp }) {
  const block = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  return [
    '<!-- Written by npm run generate from src/cli/words/help.ts. Do not edit. -->\n',
    '# Command line\n',
    block(generalHelp()),
    ...COMMANDS.flatMap((command) => [`## ${command.name}\n`, block(commandHelp(command))]),
  ].join('\n');
}
