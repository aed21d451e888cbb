/** Written by npm run generate from home.json. Do not edit. */

/** Where the JSON schema of manifests is; `./…` is the file that `release-links schema --out` writes. */
export const SCHEMA_ADDRESS: string = './release-links.schema.json';
