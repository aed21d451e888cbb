/**
 * `.goreleaser.yaml` → entries: the files that goreleaser leaves in `dist`, by their formats. Their names come from Go
 * templates, so a pattern takes all files of a format.
 *
 * Defaults are goreleaser's (https://goreleaser.com/customization/): one archive as tar.gz, a sum file named
 * `<project>_<version>_checksums.txt`.
 */

import { type Problem, type Result, warning } from '../../core/problem/problem.js';
import { type DraftEntry, type ManifestDraft, packageNameOf, uploadEntry } from './draft.js';
import { itemsOf, type Mapping, mappingOf, readForeignYaml, textOf, textsOf } from './foreign-yaml.js';

/** File endings of formats whose name is another. */
const ENDINGS: Readonly<Record<string, string>> = {
  tgz: 'tgz',
  archlinux: 'pkg.tar.zst',
  'termux.deb': 'termux.deb',
};

/**
 * One entry for packages, one for sums and signatures. Problem: `init-unreadable`.
 *
 * @param file how messages name it
 * @param fallback the package where the file has no plain `project_name`
 */
export function draftOfGoreleaser(text: string, file: string, fallback: string): Result<ManifestDraft> {
  const config = readForeignYaml(text, file);
  if (!config.ok) return config;
  const read = config.value;
  const folder = plainText(read['dist'])?.replace(/^\.\/|\/+$/g, '') || 'dist';
  const packageName = packageNameOf(plainText(read['project_name']) ?? fallback);
  const formats = formatsOf(read);
  const packages = formats
    .filter((format) => !['binary', 'none', ''].includes(format))
    .map((format) => `${folder}/*.${ENDINGS[format] ?? format}`);
  const groups: readonly (readonly [patterns: readonly string[], linkType: string])[] = [
    [[...packages, ...extraFiles(read)], 'package'],
    [checksums(read, folder), 'other'],
  ];
  const entries = groups.flatMap(([patterns, linkType]): DraftEntry[] =>
    patterns.length === 0 ? [] : [uploadEntry([...new Set(patterns)], packageName, linkType)],
  );
  return { ok: true, value: { entries, vars: [], warnings: leftOut(read, formats, folder) }, warnings: [] };
}

/** Formats of archives, packages for Linux, and the source archive; each once. */
function formatsOf(config: Mapping): readonly string[] {
  const archives = config['archives'] === undefined ? [{}] : itemsOf(config['archives']);
  const archived = archives.flatMap((archive) => [
    ...archiveFormats(archive, ['tar.gz']),
    ...itemsOf(mappingOf(archive)['format_overrides']).flatMap((each) => archiveFormats(each, [])),
  ]);
  const packed = itemsOf(config['nfpms']).flatMap((each) => textsOf(mappingOf(each)['formats']));
  const source = mappingOf(config['source']);
  const sources = source['enabled'] === true ? [textOf(source['format']) ?? 'tar.gz'] : [];
  return [...new Set([...archived, ...packed, ...sources])];
}

/** `formats`, a list, was `format` before goreleaser 2.6. */
function archiveFormats(value: unknown, otherwise: readonly string[]): readonly string[] {
  const { format, formats } = mappingOf(value);
  const one = textOf(formats) ?? textOf(format);
  if (one !== null) return [one];
  return Array.isArray(formats) ? textsOf(formats) : otherwise;
}

/** Files that `release: extra_files:` adds. */
function extraFiles(config: Mapping): readonly string[] {
  const extra = itemsOf(mappingOf(config['release'])['extra_files']);
  return extra.flatMap((each) => {
    const glob = textOf(mappingOf(each)['glob']);
    return glob === null || glob === '' ? [] : [asPattern(glob.replace(/^\.\//, ''))];
  });
}

/** Sum files and signatures; the name of a sum file may be a template. */
function checksums(config: Mapping, folder: string): readonly string[] {
  const checksum = mappingOf(config['checksum']);
  const name = textOf(checksum['name_template']) ?? '{{ .ProjectName }}_{{ .Version }}_checksums.txt';
  const sums =
    checksum['split'] === true ? `*.${textOf(checksum['algorithm']) ?? 'sha256'}` : asPattern(name);
  const signatures = itemsOf(config['signs']).length > 0 ? [`${folder}/*.sig`] : [];
  return [...(checksum['disable'] === true ? [] : [`${folder}/${sums}`]), ...signatures];
}

/** Templates in it stand for any text; two beside each other for one. */
function asPattern(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, '*')
    .replace(/\*+(?:_\*+)*/g, (stars) => (stars === '**' ? stars : '*'));
}

/** A text without a template; `null` for any other. */
function plainText(value: unknown): string | null {
  const text = textOf(value);
  return text === null || text === '' || text.includes('{{') ? null : text;
}

function leftOut(config: Mapping, formats: readonly string[], folder: string): readonly Problem[] {
  const binaries = formats.includes('binary')
    ? [
        warning(
          'init-left-out',
          `archives of format binary are in folders below ${folder} and have no common extension`,
          'Add an entry with their `files` to the manifest.',
        ),
      ]
    : [];
  const boms = itemsOf(config['sboms']).length > 0;
  return boms
    ? [
        ...binaries,
        warning('init-left-out', 'the files of `sboms` were not taken over', 'Add an entry for them.'),
      ]
    : binaries;
}
