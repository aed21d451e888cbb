/**
 * What a document costs: one a field, whether it is selected directly or by a fragment. A release by its tag costs two,
 * and a list of releases twice its content for a full page. Lists of links cost nothing for their length.
 */

import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  OperationDefinitionNode,
  SelectionNode,
  ValueNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';

type QueryVariables = Readonly<Record<string, unknown>>;

/** The sum over an operation. */
export function complexityOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: QueryVariables,
): number {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION
        ? [[each.name.value, each.selectionSet.selections] as const]
        : [],
    ),
  );
  const costOf = (selections: readonly SelectionNode[], parent: string): number =>
    selections.reduce((sum, each) => sum + costOfOne(each, parent), 0);
  const costOfOne = (each: SelectionNode, parent: string): number => {
    if (!isIncluded(each.directives ?? [], variables)) return 0;
    switch (each.kind) {
      case Kind.FIELD:
        return fieldCost(
          each,
          parent,
          costOf(each.selectionSet?.selections ?? [], each.name.value),
          variables,
        );
      case Kind.INLINE_FRAGMENT:
        return costOf(each.selectionSet.selections, parent);
      case Kind.FRAGMENT_SPREAD:
        return costOf(fragments.get(each.name.value) ?? [], parent);
    }
  };
  return costOf(operation.selectionSet.selections, '');
}

function fieldCost(field: FieldNode, parent: string, inner: number, variables: QueryVariables): number {
  if (parent !== 'project') return inner + 1;
  if (field.name.value === 'release') return inner + 2;
  return field.name.value === 'releases'
    ? Math.floor((inner + 2) * (1 + pageSize(field, variables) / 100))
    : inner + 1;
}

function pageSize({ arguments: all = [] }: FieldNode, variables: QueryVariables): number {
  const sizes = all
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => Number(givenValue(value, variables) ?? Number.NaN));
  return sizes.filter((size) => size >= 0).reduce((least, size) => Math.min(least, size), 100);
}

function givenValue(value: ValueNode, variables: QueryVariables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  return 'value' in value ? value.value : null;
}

/** `@skip` and `@include` count before the sum is taken. */
function isIncluded(directives: readonly DirectiveNode[], variables: QueryVariables): boolean {
  return directives.every(({ name, arguments: all = [] }) => {
    const condition = all[0] && givenValue(all[0].value, variables);
    if (name.value === 'skip') return condition !== true;
    return name.value === 'include' ? condition !== false : true;
  });
}
