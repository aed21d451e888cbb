/** What each field gives. Time is looked at before a field is resolved, never while one is. */

import { GraphQLError } from 'graphql/error/GraphQLError.js';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql/type/definition.js';
import type { DocumentContext } from './context.js';
import { gidOf } from './gid.js';
import {
  broken,
  createMutation,
  deleteMutation,
  type MutationInput,
  type Payload,
  updateMutation,
} from './mutations.js';
import { findProject, projectValue } from './reads.js';

type Resolver = (context: DocumentContext, args: Readonly<Record<string, unknown>>) => unknown;

const QUERIES: Readonly<Record<string, Resolver>> = {
  project({ request }, { fullPath }) {
    const access = findProject(request, String(fullPath));
    return access === null ? null : projectValue(request.world, access);
  },
  currentUser({ request: { identity } }) {
    if (identity === null) return null;
    return { id: gidOf('User', identity.userId), username: identity.user, name: identity.user };
  },
  metadata({ request: { world, identity } }) {
    return identity === null ? null : { ...world.release, enterprise: false };
  },
  queryComplexity: ({ complexity }) => complexity,
  echo: ({ request }, { text }) => `${JSON.stringify(request.identity?.user ?? null)} says: ${text}`,
};

const MUTATIONS: Readonly<
  Record<string, (context: DocumentContext['request'], input: MutationInput) => Payload>
> = {
  releaseAssetLinkCreate: createMutation,
  releaseAssetLinkUpdate: updateMutation,
  releaseAssetLinkDelete: deleteMutation,
};

/** For `execute`. */
export const resolveField: GraphQLFieldResolver<unknown, DocumentContext> = (source, args, context, info) => {
  const { request } = context;
  if (request.broken) throw new GraphQLError('Internal server error');
  if (request.course.timeIsUp()) throw new GraphQLError(`Timeout on ${ownerOf(info)}.${info.fieldName}`);
  switch (info.parentType.name) {
    case 'Query':
      return QUERIES[info.fieldName]?.(context, args);
    case 'Mutation':
      return mutate(context, info.fieldName, (args as { input: MutationInput }).input);
    default: {
      const value = (source as Readonly<Record<string, unknown>>)[info.fieldName];
      return typeof value === 'function' ? value(args) : value;
    }
  }
};

function mutate({ request }: DocumentContext, name: string, input: MutationInput): unknown {
  const clientMutationId = input['clientMutationId'] ?? null;
  const mutation = MUTATIONS[name];
  if (mutation === undefined) return { echoes: input['messages'] ?? null, errors: [], clientMutationId };
  const act = () => {
    if (request.course.isBroken()) throw broken(request);
    return { ...mutation(request, input), clientMutationId };
  };
  const pause = request.course.beforeWrite();
  return pause === undefined ? act() : pause.then(act);
}

/** As graphql-ruby names the class in which a field was defined. */
function ownerOf({ parentType: { name }, fieldName }: GraphQLResolveInfo): string {
  if (!name.endsWith('Payload')) return name;
  return fieldName === 'link' ? name.replace(/Payload$/, '') : 'BaseMutation';
}
