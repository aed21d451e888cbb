/** A file that somebody else puts into the package between the plan and our own upload. */

import { describe, expect, test } from '@jest/globals';
import { uploadOnce } from '../../../src/app/apply/upload-once.js';
import type { PlannedFile } from '../../../src/app/prepare/upload-plan.js';
import { inputText } from '../../../src/core/problem/written-text.js';
import type { PackageFile } from '../../../src/ports/packages.js';

const file = { path: 'dist/a.zip', size: 3, sha256: '00' };
const address = { package: 'app', version: '1', path: 'a.zip' };

/** Uploads with a registry that has these files, and tells what was sent. */
async function upload(present: readonly PackageFile[], mayReplace: boolean): Promise<readonly string[]> {
  const sent: string[] = [];
  const planned: PlannedFile = {
    file,
    address,
    mayReplace,
    present: null,
    state: 'new',
    place: inputText('x', 'x').place,
  };
  const packages = {
    listFiles: async () => present,
    putFile: async () => {
      sent.push(address.path);
      return { path: address.path, size: 3, sha256: '00' };
    },
  };
  const contents = {
    measure: async () => ({ ok: true as const, value: file, warnings: [] }),
    fromText: (path: string, text: string) => ({ path, text, size: text.length, sha256: '' }),
    open: () => ({ stream: () => new ReadableStream<Uint8Array>(), fault: null }),
  };
  await uploadOnce(planned, { packages, contents }, () => {});
  return sent;
}

const row = (sha256: string, path = 'a.zip'): PackageFile => ({ path, size: 3, sha256 });

describe('uploadOnce', () => {
  test('another file of the name is a conflict, unless it may be replaced', async () => {
    await expect(upload([row('11')], false)).rejects.toMatchObject({
      kind: 'refused',
      message: 'somebody else has put another file a.zip into the package since the plan was made',
    });
    expect(await upload([row('11')], true)).toEqual(['a.zip']);
  });

  test('the same file is not sent again', async () => {
    expect(await upload([row('00')], false)).toEqual([]);
  });

  test('other files do not matter', async () => {
    expect(await upload([row('11', 'b.zip')], false)).toEqual(['a.zip']);
  });
});
