/**
 * A manifest in one style: two spaces, lists and mappings one below the other, quotes where they are needed. Comments,
 * empty lines between parts and the order of keys are the author's.
 */

import { Document, isCollection, isScalar, Lexer, parse, parseDocument, visit } from 'yaml';

/**
 * The text of a manifest in that style; formatting it again gives the same bytes. JSON stays JSON.
 *
 * @param text a manifest without YAML errors, anchors and tags
 * @throws Error where the style would change what the manifest says, which is a fault of this program
 */
export function formatManifest(text: string): string {
  const formatted = asJson(text) ?? asYaml(text);
  if (contentOf(formatted) !== contentOf(text) || commentsOf(formatted) !== commentsOf(text))
    throw new Error('the manifest cannot be formatted without changing it');
  return formatted;
}

function asJson(text: string): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    // A number keeps its text only where JSON would write it alike.
    const formatted = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
    return contentOf(formatted) === contentOf(text) ? formatted : null;
  } catch {
    return null;
  }
}

function asYaml(text: string): string {
  const document = parseDocument(text, { version: '1.2' });
  visit(document, {
    Collection: (_, node) => {
      if (isCollection(node) && node.items.length > 0) node.flow = false;
    },
    Scalar: (_, node) => {
      // A manifest takes a number as the text that stands there: 1.10 is no 1.1.
      if (isScalar(node) && typeof node.value === 'number') node.value = node.source ?? String(node.value);
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      if (typeof node.value === 'string' && !isBlock) delete node.type;
    },
  });
  const written = new Document(document.contents, { version: '1.2' });
  written.commentBefore = document.commentBefore;
  written.comment = document.comment;
  return written.toString({
    lineWidth: 0,
    singleQuote: null,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** Every value as the text that stands for it. */
function contentOf(text: string): string {
  return JSON.stringify(parse(text, { schema: 'failsafe' }));
}

/** The comments, in their order. */
function commentsOf(text: string): string {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((comment) => comment.trim())
    .join('\n');
}
