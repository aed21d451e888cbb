/** Whether the values that came for a document's variables fit, in graphql-ruby's words. One that does not keeps all from running. */

import { GraphQLError } from 'graphql/error/GraphQLError.js';
import type { OperationDefinitionNode } from 'graphql/language/ast.js';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
} from 'graphql/type/definition.js';
import type { GraphQLSchema } from 'graphql/type/schema.js';
import { typeFromAST } from 'graphql/utilities/typeFromAST.js';
import { linkGidFault } from './gid.js';

interface ValueFault {
  readonly path: readonly string[];
  readonly explanation: string;
  /** There where the type itself refused the value. */
  readonly message?: string;
}

/** Errors, one a variable that does not fit. */
export function variableErrors(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) return [];
    const given = Object.hasOwn(values, name);
    if (!given && (definition.defaultValue !== undefined || !isNonNullType(type))) return [];
    const value = given ? values[name] : null;
    const problems = faultsOf(value, type, []);
    if (problems.length === 0) return [];
    const named = problems.filter(({ path }) => path.length > 0);
    const places = named.map(({ path, explanation }) => `${path.join('.')} (${explanation})`);
    const start = `Variable $${name} of type ${type} was provided invalid value`;
    const message = places.length === 0 ? start : `${start} for ${places.join(', ')}`;
    return [new GraphQLError(message, { nodes: definition, extensions: { value, problems } })];
  });
}

function faultsOf(value: unknown, type: GraphQLInputType, path: readonly string[]): ValueFault[] {
  if (isNonNullType(type)) {
    if (value === null || value === undefined)
      return [{ path, explanation: 'Expected value to not be null' }];
    return faultsOf(value, type.ofType, path);
  }
  if (value === null || value === undefined) return [];
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => faultsOf(item, type.ofType, [...path, String(index)]));
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || Array.isArray(value)) {
      return [{ path, explanation: `Expected ${JSON.stringify(value)} to be a key-value object` }];
    }
    return objectFaults(value as Readonly<Record<string, unknown>>, type, path);
  }
  if (isEnumType(type)) {
    if (typeof value === 'string' && type.getValue(value) !== undefined) return [];
    const words = type.getValues().map(({ name }) => name);
    return [{ path, explanation: `Expected ${JSON.stringify(value)} to be one of: ${words.join(', ')}` }];
  }
  return scalarFaults(value, type.name, path);
}

function objectFaults(
  value: Readonly<Record<string, unknown>>,
  type: Extract<GraphQLInputType, { getFields(): unknown }>,
  path: readonly string[],
): ValueFault[] {
  const fields = type.getFields();
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...unknown.map((key) => ({ path: [...path, key], explanation: `Field is not defined on ${type.name}` })),
    ...Object.values(fields).flatMap((field) => {
      if (!Object.hasOwn(value, field.name) && field.defaultValue !== undefined) return [];
      return faultsOf(value[field.name], field.type, [...path, field.name]);
    }),
  ];
}

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
};

function scalarFaults(value: unknown, type: string, path: readonly string[]): ValueFault[] {
  if (type === 'ReleasesLinkID') {
    const fault = linkGidFault(value);
    return fault === null ? [] : [{ path, explanation: fault, message: fault }];
  }
  if (FITS[type]?.(value) !== false) return [];
  return [{ path, explanation: `Could not coerce value ${JSON.stringify(value)} to ${type}` }];
}
