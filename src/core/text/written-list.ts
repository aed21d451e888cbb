/**
 * Lists that arrive as one text: written in the notation of YAML or JSON where one value a line was expected, or turned
 * into text by GitLab, whose component inputs make `["docs-*", "keep 1"]` of a YAML list.
 *
 * Only what can hardly be meant otherwise is read as a list. `[ab].zip` stays a pattern, and so does `Nightly, Weekly`: a
 * name may have a comma in it.
 */

/** An item of a flow list: in quotes, or plain up to a comma. */
const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^"',[\]{}][^,[\]{}]*?))\s*(?:,|$)/y;

/** The items of a text that is a flow list, a JSON array or a block list; `null` where it is none. */
export function writtenList(text: string): readonly string[] | null {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return flowList(trimmed.slice(1, -1));
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isBlock = lines.length > 0 && lines.every((line) => /^\s*- +\S/.test(line));
  return isBlock ? lines.map((line) => unquote(line.replace(/^\s*- +/, '').trim())) : null;
}

function flowList(inside: string): readonly string[] | null {
  // A single plain word in brackets is a set of characters, or a name with brackets.
  if (inside.trim() === '') return [];
  if (!/["',]/.test(inside)) return null;
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inside.length) {
    const [, double, single, plain] = ITEM.exec(inside) ?? [];
    const item = double === undefined ? (single?.replaceAll("''", "'") ?? plain) : unescaped(double);
    if (item === undefined) return null;
    items.push(item.trim());
  }
  return items;
}

/** A value that stands in quotes as a whole, without them. */
export function unquote(value: string): string {
  const [, double, single] = value.match(/^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')$/s) ?? [];
  if (double !== undefined) return unescaped(double);
  return single === undefined ? value : single.replaceAll("''", "'");
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** A text in quotes, or what Ruby writes between a key and its value, or for nothing. */
const RUBY = /"(?:[^"\\]|\\.)*"|:(\w+)\s*=>|:("(?:[^"\\]|\\.)*")\s*=>|\s*=>\s*|\bnil\b/gs;

/**
 * A list of mappings as Ruby shows it, `[{:name=>"a", "url"=>"b"}]`, in YAML; any other text as it is. That is what GitLab
 * makes of a YAML list that is given to an input of type text.
 */
export function withoutRuby(text: string): string {
  if (!/^\s*\[\s*\{\s*[:"][^\n]*?=>/.test(text)) return text;
  return text.replaceAll(RUBY, (written, symbol?: string, quotedSymbol?: string) => {
    if (symbol !== undefined) return `"${symbol}": `;
    if (quotedSymbol !== undefined) return `${quotedSymbol}: `;
    if (written === 'nil') return 'null';
    return written.startsWith('"') ? written.replaceAll(/\\([#$@])/g, '$1') : ': ';
  });
}
