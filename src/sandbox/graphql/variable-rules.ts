/** Which variables a document may declare and use. */

import type { ASTNode, OperationDefinitionNode, VariableDefinitionNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import type { ASTVisitor } from 'graphql/language/visitor.js';
import {
  type GraphQLInputType,
  type GraphQLType,
  isInputType,
  isListType,
  isNonNullType,
} from 'graphql/type/definition.js';
import { typeFromAST } from 'graphql/utilities/typeFromAST.js';
import type { ValidationContext } from 'graphql/validation/ValidationContext.js';
import { nameOfOperation, pathTo, staticError } from './static-error.js';

/** Each of a type that inputs have. An old server does not know the types of the mutations' inputs. */
export function typesAreInputs(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition(node, _key, _parent, _path, ancestors) {
      let bare = node.type;
      while (bare.kind !== Kind.NAMED_TYPE) bare = bare.type;
      const type = context.getSchema().getType(bare.name.value);
      if (type !== undefined && isInputType(type)) return;
      const typeName = bare.name.value;
      const variableName = node.variable.name.value;
      const message = `${typeName} isn't a defined input type (on $${variableName})`;
      const details = { typeName, variableName };
      context.reportError(
        staticError(message, node, pathTo(ancestors), 'variableRequiresValidType', details),
      );
    },
  };
}

/** Each declared is used, each used is declared. */
export function variablesAreUsed(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: {
      leave(node) {
        const path = pathTo([node]);
        const declared = (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
        const usages = context.getRecursiveVariableUsages(node);
        const used = new Set(usages.map((usage) => usage.node.name.value));
        for (const variableName of declared.filter((name) => !used.has(name))) {
          const message = `Variable $${variableName} is declared by ${nameOfOperation(node)} but not used`;
          context.reportError(staticError(message, node, path, 'variableNotUsed', { variableName }));
        }
        for (const usage of usages.filter((each) => !declared.includes(each.node.name.value))) {
          const variableName = usage.node.name.value;
          const message = `Variable $${variableName} is used by ${nameOfOperation(node)} but not declared`;
          context.reportError(staticError(message, usage.node, path, 'variableNotDefined', { variableName }));
        }
      },
    },
  };
}

/** A variable is of the type that its place takes. */
export function variablesFit(context: ValidationContext): ASTVisitor {
  let declared: ReadonlyMap<string, VariableDefinitionNode> = new Map();
  return {
    OperationDefinition(node: OperationDefinitionNode) {
      declared = new Map((node.variableDefinitions ?? []).map((each) => [each.variable.name.value, each]));
    },
    Variable(node, _key, parent, _path, ancestors) {
      const definition = declared.get(node.name.value);
      const place = context.getInputType();
      const type = definition && typeFromAST(context.getSchema(), definition.type);
      if (definition === undefined || !type || !place || !isArgument(parent)) return;
      const errorMessage = misfit(type, place, definition.defaultValue !== undefined);
      if (errorMessage === null) return;
      const argumentName = parent.name.value;
      const message = `${errorMessage} on variable $${node.name.value} and argument ${argumentName} (${type} / ${place})`;
      const details = { variableName: node.name.value, typeName: String(type), argumentName, errorMessage };
      context.reportError(
        staticError(message, parent, pathTo(ancestors, parent), 'variableMismatch', details),
      );
    },
  };
}

function isArgument(node: unknown): node is Extract<ASTNode, { kind: 'Argument' | 'ObjectField' }> {
  const kind = (node as { kind?: unknown } | null)?.kind;
  return kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD;
}

function misfit(type: GraphQLType, place: GraphQLInputType, hasDefault: boolean): string | null {
  if (listDepth(type) !== listDepth(place)) return 'List dimension mismatch';
  if (baseOf(type) !== baseOf(place)) return 'Type mismatch';
  const required = isNonNullType(place) && hasDefault ? place.ofType : place;
  return isListType(type) || nullable(type, required) ? null : 'Nullability mismatch';
}

function listDepth(type: GraphQLType): number {
  if (isNonNullType(type)) return listDepth(type.ofType);
  return isListType(type) ? 1 + listDepth(type.ofType) : 0;
}

function baseOf(type: GraphQLType): string {
  return isNonNullType(type) || isListType(type) ? baseOf(type.ofType) : String(type);
}

function nullable(type: GraphQLType, place: GraphQLType): boolean {
  return isNonNullType(type) || !isNonNullType(place);
}
