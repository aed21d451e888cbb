/**
 * A release's links as a manifest. Planning with it gives no changes: that is what an existing project starts from.
 *
 * Every value is written as it is, credentials inside an address included, because with anything else in their
 * place the manifest would change the release. What a template would take for a variable is escaped (`$$`).
 * The links stand in GitLab's order, newest first, as a new release made from the manifest would show them.
 */

import { Document, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { templateOf } from '../../core/entry/template.js';
import type { Link } from '../../core/link.js';
import { SCHEMA_ADDRESS } from './schema-address.js';

/** Lets an editor check and complete the file (yaml-language-server). */
export const MODELINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}\n`;

/** A release with its links in GitLab's order. */
export interface ExportedRelease {
  readonly tag: string;
  readonly links: readonly Link[];
}

/** One release as a manifest with `links:`. */
export function exportManifest(links: readonly Link[]): string {
  return manifestText({ links: links.map(linkNode) });
}

/** Several releases as a manifest with a `releases:` table, in the order given. */
export function exportReleases(releases: readonly ExportedRelease[]): string {
  return manifestText({
    releases: releases.map(({ tag, links }) => ({ tag: scalar(tag), links: links.map(linkNode) })),
  });
}

/** GitLab's defaults are not written. */
function linkNode(link: Link): Record<string, Scalar> {
  return {
    name: scalar(templateOf(link.name)),
    url: scalar(templateOf(link.url)),
    ...(link.link_type !== 'other' && { link_type: scalar(link.link_type) }),
    ...(link.direct_asset_path !== null && {
      direct_asset_path: scalar(templateOf(link.direct_asset_path)),
    }),
  };
}

/**
 * What a terminal or GitHub's runner would obey, if the manifest is printed, and what a reader would not see.
 * Strings that hold any of it are written in double quotes, where YAML can say it as an escape.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#(?:\[|vso\[))/gu;

function scalar(value: string): Scalar {
  const node = new Scalar(value);
  if (value.search(UNSEEN) !== -1) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

/** A manifest in YAML, with the line by which an editor finds the schema. */
export function manifestText(content: object): string {
  const document = new Document<YAMLMap | YAMLSeq>(content, { version: '1.2' });
  const text = document.toString({
    lineWidth: 0,
    singleQuote: null,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return MODELINE + text.replace(UNSEEN, yamlEscape);
}

/** The line ends between the lines stay; those inside a value have been written as `\n` already. */
function yamlEscape(character: string): string {
  if (character === '\n') return character;
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
