import type { AnnotationPlace, Runner } from '../../src/action/runner.js';
import type { ProcessEnvironment } from '../../src/core/process-environment.js';

/** What a step told the runner, in order. */
export interface Recorder extends Runner {
  /** `kind: text`, and for annotations the place as JSON behind it. */
  readonly said: string[];
  readonly outputs: Map<string, string>;
  readonly secrets: string[];
  summaryText: string;
  failure: string | null;
}

/** A runner that remembers. Inputs are read as `@actions/core` reads them. */
export function recorder(variables: ProcessEnvironment): Recorder {
  const said: string[] = [];
  const outputs = new Map<string, string>();
  const secrets: string[] = [];
  const annotation = (kind: string) => (message: string, place?: AnnotationPlace) =>
    void said.push(`${kind}: ${message}${place === undefined ? '' : ` ${JSON.stringify(place)}`}`);
  const self: Recorder = {
    said,
    outputs,
    secrets,
    summaryText: '',
    failure: null,
    getInput: (name, options) => {
      const value = variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
      return options?.trimWhitespace === false ? value : value.trim();
    },
    setSecret: (secret) => {
      said.push('secret');
      secrets.push(secret);
    },
    setOutput: (name, value) => void outputs.set(name, value),
    setFailed: (message) => {
      self.failure = message;
    },
    debug: annotation('debug'),
    info: annotation('info'),
    warning: annotation('warning'),
    error: annotation('error'),
    startGroup: annotation('group'),
    endGroup: () => void said.push('endgroup'),
    summary: {
      addRaw: (text) => {
        self.summaryText += text;
        return { write: async () => undefined };
      },
    },
  };
  return self;
}
