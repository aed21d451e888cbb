/** The command line as one file: its bytes. */
export function bundleSingleFile(): Promise<Uint8Array>;
