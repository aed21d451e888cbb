/** An upload that takes no lost answer for a failure, and nothing for success but the sum that GitLab reports. */

import type { PackageAddress } from '../../core/desired/package-address.js';
import type { FileContents, MeasuredFile } from '../../ports/files.js';
import type { PackageFile, PackageRegistry } from '../../ports/packages.js';
import { StoreError } from '../../ports/store-error.js';
import type { PlannedFile, UploadPorts } from '../prepare/upload-plan.js';

/** How often a file is sent again after GitLab showed that it did not keep it. */
const ATTEMPTS = 3;

/**
 * Puts a file into the registry and makes sure of it: by the sum in the answer, or else by looking.
 *
 * Where the answer leaves open whether it was done (lost, a server error, or a refused duplicate, which is also
 * what a repeated call meets), the registry is asked: the same file is success, and only a file that is certainly
 * not there is sent again. A file that is not the measured one any more is not sent at all.
 *
 * GitLab takes a second file of one name and serves it from then on. So where `replace` is off the registry is asked once
 * more right before the file is sent, as somebody may have put another there since the plan was made.
 *
 * @throws StoreError
 */
export async function uploadOnce(
  { file, address, mayReplace }: PlannedFile,
  { packages, contents }: UploadPorts,
  onBytes: (sent: number) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    if (!mayReplace) {
      const there = await listed(address, packages);
      if (there !== null && there.sha256 !== file.sha256) throw appeared(address);
      if (there !== null) return;
    }
    const sent = await send(file, address, packages, contents, onBytes);
    if (sent.sha256 === file.sha256) return;
    const kept =
      sent.error === null || OPEN.has(sent.error.kind)
        ? await keptAfter(sent.error, address, packages)
        : null;
    if (kept === file.sha256) return;
    if (sent.error === null) throw (sent.sha256 ?? kept) === null ? unproved(address) : corrupted(address);
    if (sent.error.kind !== 'unclear' || attempt >= ATTEMPTS) throw sent.error;
  }
}

/** Errors after which the file may be there all the same. */
const OPEN: ReadonlySet<StoreError['kind']> = new Set(['unclear', 'taken']);

interface SentUpload {
  /** What GitLab says it has stored; `null` where it does not say. */
  readonly sha256: string | null;
  readonly error: StoreError | null;
}

async function send(
  file: MeasuredFile,
  address: PackageAddress,
  packages: PackageRegistry,
  contents: FileContents,
  onBytes: (sent: number) => void,
): Promise<SentUpload> {
  const open = contents.open(file, onBytes);
  try {
    const stored = await packages.putFile(address, file.size, () => open.stream());
    return { sha256: stored?.sha256 ?? null, error: null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { fault } = open;
    if (fault === null) return { sha256: null, error };
    // The connection broke because we broke it: GitLab never had the whole file.
    const hint = fault.hint === undefined ? {} : { hint: fault.hint };
    throw new StoreError('refused', fault.message, hint);
  }
}

/** Where even looking fails, the upload stays open: it was sent, and must not count as one that never was. */
async function keptAfter(
  open: StoreError | null,
  address: PackageAddress,
  packages: PackageRegistry,
): Promise<string | null> {
  try {
    return await keptSum(address, packages);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const before = open === null ? 'it was sent' : open.message;
    throw new StoreError(
      'unclear',
      `${before}; it may be in the registry, which could not be read: ${error.message}`,
      {
        hint: 'Run again: a file that is there is not sent twice.',
      },
    );
  }
}

async function keptSum(address: PackageAddress, packages: PackageRegistry): Promise<string | null> {
  return (await listed(address, packages))?.sha256 ?? null;
}

async function listed(address: PackageAddress, packages: PackageRegistry): Promise<PackageFile | null> {
  const files = await packages.listFiles(address);
  return files?.find(({ path }) => path === address.path) ?? null;
}

function appeared({ path }: PackageAddress): StoreError {
  const message = `somebody else has put another file ${path} into the package since the plan was made`;
  return new StoreError('refused', message, {
    hint: 'A published file keeps its contents. Use another version, or set replace to true in upload',
  });
}

function corrupted({ path }: PackageAddress): StoreError {
  return new StoreError('unexpected', `GitLab does not have ${path} as it was sent: its sha256 differs`, {
    hint: 'Something between this machine and GitLab may be changing data on the way. Run again',
  });
}

function unproved({ path }: PackageAddress): StoreError {
  return new StoreError(
    'unexpected',
    `GitLab accepted ${path} but reported no sha256 for it, so its content cannot be verified`,
    {
      hint: 'Check the package registry of the project; very old versions of GitLab report no checksums',
    },
  );
}
