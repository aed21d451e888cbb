import { expect, test } from '@jest/globals';
import { jobAnnotations } from '../../../src/report/data/job-annotations.js';
import { HOSTILE_NAMES, mixedPlan, planReport, release } from '../samples.js';

const linksOf = (text: string): { readonly label: string; readonly url: string }[] => {
  const sections = JSON.parse(text) as Record<string, { external_link: { label: string; url: string } }[]>;
  return Object.values(sections)
    .flat()
    .map((entry) => entry.external_link);
};

test('a link to each release', () => {
  const url = 'https://gitlab.example.com/group/app/-/releases/v1.0';
  const report = planReport([release(mixedPlan()), release(mixedPlan(), { tag: 'v2', url: `${url}2` })]);
  expect(JSON.parse(jobAnnotations({ kind: 'reported', report }))).toEqual({
    'Release links': [
      { external_link: { label: 'Release v1.0', url } },
      { external_link: { label: 'Release v2', url: `${url}2` } },
    ],
  });
});

test('no link to what is no web page, nor where none is known', () => {
  const urls = [null, 'javascript:alert(1)', 'ftp://x.test/'];
  const report = planReport(urls.map((url) => release(mixedPlan(), { url })));
  expect(jobAnnotations({ kind: 'reported', report })).toBe('{}\n');
  expect(jobAnnotations({ kind: 'failed', problems: [] })).toBe('{}\n');
});

test('stays within what GitLab takes, whatever the tags', () => {
  const tags = Array.from({ length: 2000 }, (_, at) => `${HOSTILE_NAMES[at % HOSTILE_NAMES.length]}${at}`);
  const report = planReport(tags.map((tag) => release(mixedPlan(), { tag })));
  const text = jobAnnotations({ kind: 'reported', report });
  expect(Buffer.byteLength(text)).toBeLessThan(80_000);
  expect(linksOf(text).length).toBeGreaterThan(300);
  expect(linksOf(text).filter(({ label }) => label.length > 255 || /\p{Cc}/u.test(label))).toEqual([]);
});
