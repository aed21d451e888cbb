import { importSource } from './declarations.mjs';
const { runEndings, tableOf } = await importSource(`export * from './__tests__/faults/campaign.ts';`);
const ended = await runEndings('rest', Array.from({ length: 50 }, (_, i) => i + 1), (v) => { if (v.lies?.length || v.lost?.length) console.log(JSON.stringify(v)); });
console.log(tableOf(ended).join('\n'));
