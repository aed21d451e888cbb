/** Environment variables of a process, by name, as Node has them in `process.env`. */
export type ProcessEnvironment = Readonly<Record<string, string | undefined>>;
