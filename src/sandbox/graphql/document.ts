/** One document: read, checked as a whole, and only then carried out, field by field. */

import { GraphQLError } from 'graphql/error/GraphQLError.js';
import { execute } from 'graphql/execution/execute.js';
import type { DocumentNode, OperationDefinitionNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { parse } from 'graphql/language/parser.js';
import type { GraphQLSchema } from 'graphql/type/schema.js';
import { FragmentsOnCompositeTypesRule } from 'graphql/validation/rules/FragmentsOnCompositeTypesRule.js';
import { KnownDirectivesRule } from 'graphql/validation/rules/KnownDirectivesRule.js';
import { KnownFragmentNamesRule } from 'graphql/validation/rules/KnownFragmentNamesRule.js';
import { NoFragmentCyclesRule } from 'graphql/validation/rules/NoFragmentCyclesRule.js';
import { NoUnusedFragmentsRule } from 'graphql/validation/rules/NoUnusedFragmentsRule.js';
import { UniqueOperationNamesRule } from 'graphql/validation/rules/UniqueOperationNamesRule.js';
import { UniqueVariableNamesRule } from 'graphql/validation/rules/UniqueVariableNamesRule.js';
import { validate } from 'graphql/validation/validate.js';
import { argumentsAreAccepted, requiredAreGiven } from './argument-rules.js';
import { complexityOf } from './complexity.js';
import type { DocumentContext } from './context.js';
import { fieldsAreDefined, namesDoNotClash, selectionsFit } from './field-rules.js';
import { resolveField } from './resolve.js';
import { typesAreInputs, variablesAreUsed, variablesFit } from './variable-rules.js';
import { variableErrors } from './variables.js';

/** What a client sends. */
export interface DocumentRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** A document that may run, and what it costs; or the errors that keep all of it from running. */
export type PreparedDocument =
  | { readonly errors: readonly GraphQLError[] }
  | {
      readonly errors: null;
      readonly document: DocumentNode;
      readonly operation: OperationDefinitionNode;
      readonly score: number;
    };

/** An answer as it goes out: no `data` where nothing ran. */
export interface DocumentAnswer {
  readonly errors?: readonly object[];
  readonly data?: unknown;
}

/** GitLab reports no more static errors at once. */
const MOST_ERRORS = 5;

const RULES = [
  ...[typesAreInputs, fieldsAreDefined, selectionsFit, argumentsAreAccepted, requiredAreGiven],
  ...[variablesFit, variablesAreUsed, namesDoNotClash],
  // What no recording covers keeps the words of our library.
  ...[FragmentsOnCompositeTypesRule, KnownDirectivesRule, KnownFragmentNamesRule, NoFragmentCyclesRule],
  ...[NoUnusedFragmentsRule, UniqueOperationNamesRule, UniqueVariableNamesRule],
];

/** Reads and checks, but runs nothing. */
export function prepare(schema: GraphQLSchema, request: DocumentRequest): PreparedDocument {
  const { query, variables, operationName } = request;
  if (query.trim() === '') return { errors: [new GraphQLError('Unexpected end of document')] };
  const document = parsed(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const faults = validate(schema, document, RULES);
  if (faults.length > 0) return { errors: faults.slice(0, MOST_ERRORS) };
  const operation = chosen(document, operationName);
  if (operation instanceof GraphQLError) return { errors: [operation] };
  const wrong = variableErrors(schema, operation, variables);
  if (wrong.length > 0) return { errors: wrong };
  return { errors: null, document, operation, score: complexityOf(document, operation, variables) };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function chosen(document: DocumentNode, name: string | null): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (name === null || name === '') {
    const [only, ...others] = operations;
    return only === undefined || others.length > 0 ? new GraphQLError('An operation name is required') : only;
  }
  const found = operations.find((each) => each.name?.value === name);
  return found ?? new GraphQLError(`No operation named ${JSON.stringify(name)}`);
}

/** Whether the operation that would run is a mutation. */
export function isMutation(prepared: PreparedDocument): boolean {
  return prepared.errors === null && prepared.operation.operation === 'mutation';
}

/** Errors alone: nothing ran. */
export function refusal(errors: readonly GraphQLError[]): DocumentAnswer {
  return { errors: errors.map(shown) };
}

/** Runs a document that was prepared. */
export async function run(
  schema: GraphQLSchema,
  prepared: Extract<PreparedDocument, { errors: null }>,
  request: DocumentRequest,
  contextValue: DocumentContext,
): Promise<DocumentAnswer> {
  const { data, errors } = await execute({
    schema,
    document: prepared.document,
    variableValues: request.variables,
    operationName: request.operationName === '' ? null : request.operationName,
    contextValue,
    fieldResolver: resolveField,
  });
  return { ...(errors === undefined ? {} : { errors: errors.map(shown) }), data: data ?? null };
}

/** Locations are there always, empty where there is no place. */
function shown(error: GraphQLError): object {
  return { locations: [], ...error.toJSON() };
}
