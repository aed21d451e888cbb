/** What GitLab accepts as the URL of a link, and users regret: all of it warnings. */

import { parsedUrl } from '../parsed-url.js';
import { type Problem, warning } from '../problem/problem.js';
import { maskUrl } from '../text/credentials.js';
import { quoted } from '../text/quoted.js';

/** @param url one that GitLab accepts, stripped */
export function urlFindings(url: string): readonly Problem[] {
  const findings = [credentials(url), unopenable(url), expiring(url), oldUpload(url)];
  return findings.filter((finding) => finding !== null);
}

function credentials(url: string): Problem | null {
  const masked = maskUrl(url);
  // The user of an ssh address is no secret.
  if (masked === url || url.startsWith('ssh:')) return null;
  const message = `the URL ${quoted(masked)} contains credentials, which everybody who sees the release can read`;
  return warning('url-credentials', message, 'Remove them, and give access to the file in another way.');
}

/** GitLab's parser is loose; browsers and most clients go by the WHATWG's URL standard, and so does Node. */
function unopenable(url: string): Problem | null {
  if (parsedUrl(url) !== null) return null;
  const message = `the URL ${quoted(url)} is accepted by GitLab, but browsers cannot open it`;
  const hint =
    'Check the host and the port: a host holds no % < > ^ | and no space, a port is at most 65535.';
  return warning('url-not-openable', message, hint);
}

/**
 * Job artifacts are deleted after a time (`artifacts:expire_in`, 30 days by default on gitlab.com). Their addresses:
 *
 * - web: `/-/jobs/ID/artifacts/(raw|file|browse|download|external_file)/…` and, by ref, `/-/jobs/artifacts/REF/…`;
 *   before GitLab 12.0 without `/-`, and with `builds` in place of `jobs`;
 * - API: `/api/v4/projects/ID/jobs/ID/artifacts…` and, by ref, `/api/v4/projects/ID/jobs/artifacts/REF/…`.
 */
const JOB_ARTIFACTS = [
  /\/-\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
  /\/api\/v\d\/projects\/[^/?#]+\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
  /\/(?:jobs|builds)\/(?:\d+\/artifacts|artifacts\/[^?#]+?)\/(?:raw|file|browse|download)(?:[/?#]|$)/,
];

/** Artifacts of workflows on GitHub, kept for 90 days by default: the page's address, the check's, and the API's. */
const WORKFLOW_ARTIFACTS =
  /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:actions\/(?:runs\/\d+\/)?artifacts|suites\/\d+\/artifacts)\/\d+/;

/** Addresses that a storage service has signed, which they are valid for a week at most. */
const SIGNED = /[?&](?:X-Amz-Signature|X-Goog-Signature|sig|Signature)=[^&]+/i;
const SIGNED_UNTIL = /[?&](?:X-Amz-Expires|X-Goog-Expires|se|Expires)=/i;

function expiring(url: string): Problem | null {
  const plain = url.replaceAll(/%2d/gi, '-');
  const keep = 'Put the file into a package registry, or keep the artifacts of this job for ever.';
  if (JOB_ARTIFACTS.some((form) => form.test(plain))) {
    return warning('url-expires', `the URL ${quoted(url)} leads to job artifacts, which expire`, keep);
  }
  if (WORKFLOW_ARTIFACTS.test(url)) {
    const message = `the URL ${quoted(url)} leads to artifacts of a GitHub workflow, which expire`;
    return warning('url-expires', message, 'Put the file into a release or a package registry.');
  }
  if (SIGNED.test(url) && SIGNED_UNTIL.test(url)) {
    const message = `the URL ${quoted(url.replace(/\?.*/s, '?…'))} is a signed address, which expires`;
    return warning('url-expires', message, 'Use the permanent address of the file.');
  }
  return null;
}

/**
 * Files attached to texts, as their addresses were before GitLab 17.2: `/GROUP/PROJECT/uploads/HASH/NAME`. Today's are
 * `/-/project/ID/uploads/HASH/NAME`, and the old ones lead nowhere.
 */
const OLD_UPLOAD = /^https?:\/\/[^/?#]+((?:\/[^/?#]+){2,})\/uploads\/[0-9a-f]{32}\/[^/?#]+/;

function oldUpload(url: string): Problem | null {
  const before = OLD_UPLOAD.exec(url)?.[1]?.split('/');
  if (before === undefined || before.includes('-') || before.includes('api')) return null;
  const message = `the URL ${quoted(url)} is an upload in the form from before GitLab 17.2, which no longer works`;
  const hint =
    'Open the file in GitLab and take its new address (/-/project/ID/uploads/…), or use the package registry.';
  return warning('url-old-upload', message, hint);
}
