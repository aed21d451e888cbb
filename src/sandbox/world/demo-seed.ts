/** The world of the examples on GitLab's page about release links: project 24, release v0.1 and its two links. */

import type { Seed } from './seed-model.js';

const TOKENS: Seed['tokens'] = { 'demo-token': { kind: 'pat', role: 'maintainer' } };

const PROJECT = { id: 24, path: 'group/sub/project', visibility: 'private', tags: ['v0.1'] } as const;

const DMG = { name: 'awesome-v0.2.dmg', url: 'http://192.168.10.15:3000' };
const MSI = { name: 'awesome-v0.2.msi', url: 'http://192.168.10.15:3000/msi' };

/** The release as the page has it, links oldest first. */
export const DEMO_SEED: Seed = {
  projects: [{ ...PROJECT, releases: [{ tag: 'v0.1', links: [DMG, MSI] }] }],
  tokens: TOKENS,
};

/** The same release after careless edits: one link points elsewhere, one is gone, a stale one is left. */
export const DRIFTED_SEED: Seed = {
  projects: [
    {
      ...PROJECT,
      releases: [
        {
          tag: 'v0.1',
          links: [
            { name: 'awesome-v0.1.dmg', url: 'http://192.168.10.15:3000/old/dmg' },
            { ...DMG, url: 'http://192.168.10.15:8080/dmg' },
          ],
        },
      ],
    },
  ],
  tokens: TOKENS,
};

/** What the page shows, as a manifest. */
export const DEMO_MANIFEST = `links:
  - name: ${MSI.name}
    url: ${MSI.url}
  - name: ${DMG.name}
    url: ${DMG.url}
`;
