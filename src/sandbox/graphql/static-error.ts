/** Static errors in the words and shape of GitLab's GraphQL library, graphql-ruby. */

import { GraphQLError } from 'graphql/error/GraphQLError.js';
import type { ASTNode, OperationDefinitionNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';

/** An error that keeps a document from running. */
export function staticError(
  message: string,
  nodes: ASTNode | readonly ASTNode[],
  path: readonly string[],
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes as ASTNode | ASTNode[],
    path,
    extensions: { code, ...details },
  });
}

/**
 * The way to a node: `["mutation", "a", "input", "id"]`. The visitor's ancestors end before the parent, which is a list
 * or, where a node stands alone, has to be given as `node`.
 */
export function pathTo(
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
  node?: ASTNode | readonly ASTNode[],
): readonly string[] {
  const all = node === undefined ? ancestors : [...ancestors, node];
  return all.flatMap((each) => ('kind' in each ? step(each) : []));
}

function step(node: ASTNode): string[] {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return [node.name === undefined ? node.operation : `${node.operation} ${node.name.value}`];
    case Kind.FRAGMENT_DEFINITION:
      return [`fragment ${node.name.value}`];
    case Kind.INLINE_FRAGMENT:
      return [node.typeCondition === undefined ? '...' : `... on ${node.typeCondition.name.value}`];
    case Kind.FRAGMENT_SPREAD:
      return [`... ${node.name.value}`];
    case Kind.FIELD:
      return [node.alias?.value ?? node.name.value];
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
    case Kind.DIRECTIVE:
      return [node.name.value];
    default:
      return [];
  }
}

/** `anonymous mutation`, or the operation's name. */
export function nameOfOperation({ name, operation }: OperationDefinitionNode): string {
  return name?.value ?? `anonymous ${operation}`;
}
