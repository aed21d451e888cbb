/** A GraphQL document of ours, as the wire has it. */

/** One write of a document. */
export interface Alias {
  readonly alias: string;
  readonly kind: 'create' | 'update' | 'delete';
  /** `null` for a create. */
  readonly id: number | null;
  readonly name: string | null;
}

/** The writes of a request body; none where it is no document of ours. */
export function aliasesOf(body: string | null): readonly Alias[] {
  if (body === null || !body.startsWith('{"query":"mutation')) return [];
  const { query, variables } = JSON.parse(body) as {
    readonly query: string;
    readonly variables: Readonly<Record<string, { readonly id?: string; readonly name?: string }>>;
  };
  return Object.entries(variables).map(([alias, { id, name }]) => {
    const kind = new RegExp(`\\b${alias}:releaseAssetLink(Create|Update|Delete)`)
      .exec(query)?.[1]
      ?.toLowerCase();
    if (kind !== 'create' && kind !== 'update' && kind !== 'delete') throw new Error(`no mutation ${alias}`);
    return { alias, kind, id: id === undefined ? null : Number(id.split('/').at(-1)), name: name ?? null };
  });
}

/** Whether a request goes to GraphQL. */
export function isDocument(target: string): boolean {
  return target.startsWith('/api/graphql');
}
