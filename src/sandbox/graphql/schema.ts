/**
 * The part of GitLab's GraphQL schema that has to do with release links: three mutations, and the reads around them.
 * An old server's schema has neither the mutations nor the types of their inputs.
 */

import { parse } from 'graphql/language/parser.js';
import { GraphQLScalarType } from 'graphql/type/definition.js';
import type { GraphQLSchema } from 'graphql/type/schema.js';
import { buildASTSchema } from 'graphql/utilities/buildASTSchema.js';
import { linkGidFault } from './gid.js';

const READS = `
  type Query {
    project(fullPath: ID!): Project
    currentUser: CurrentUser
    metadata: Metadata
    queryComplexity: QueryComplexity
    echo(text: String!): String!
  }
  type CurrentUser { id: ID! username: String! name: String! }
  type Metadata { version: String! revision: String! enterprise: Boolean! }
  type QueryComplexity { limit: Int score: Int }
  type Project {
    id: ID! name: String! path: String! fullPath: ID! webUrl: String visibility: String archived: Boolean
    release(tagName: String!): Release
    releases(sort: ReleaseSort, after: String, before: String, first: Int, last: Int): ReleaseConnection
  }
  enum ReleaseSort { CREATED_DESC CREATED_ASC RELEASED_AT_DESC RELEASED_AT_ASC }
  type ReleaseConnection { nodes: [Release] edges: [ReleaseEdge] pageInfo: PageInfo! count: Int! }
  type ReleaseEdge { node: Release cursor: String! }
  type Release {
    id: ID! tagName: String name: String description: String
    createdAt: String releasedAt: String upcomingRelease: Boolean assets: ReleaseAssets
  }
  type ReleaseAssets {
    count: Int
    links(after: String, before: String, first: Int, last: Int): ReleaseAssetLinkConnection
  }
  type ReleaseAssetLinkConnection { nodes: [ReleaseAssetLink] edges: [ReleaseAssetLinkEdge] pageInfo: PageInfo! }
  type ReleaseAssetLinkEdge { node: ReleaseAssetLink cursor: String! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type ReleaseAssetLink {
    id: ReleasesLinkID! name: String url: String linkType: ReleaseAssetLinkType
    directAssetPath: String directAssetUrl: String
  }
  enum ReleaseAssetLinkType { OTHER RUNBOOK PACKAGE IMAGE }
  scalar ReleasesLinkID
  input EchoCreateInput { messages: [String!] clientMutationId: String }
  type EchoCreatePayload { echoes: [String!] errors: [String!]! clientMutationId: String }
`;

const OLD_MUTATIONS = 'type Mutation { echoCreate(input: EchoCreateInput!): EchoCreatePayload }';

const MUTATIONS = `
  type Mutation {
    echoCreate(input: EchoCreateInput!): EchoCreatePayload
    releaseAssetLinkCreate(input: ReleaseAssetLinkCreateInput!): ReleaseAssetLinkCreatePayload
    releaseAssetLinkUpdate(input: ReleaseAssetLinkUpdateInput!): ReleaseAssetLinkUpdatePayload
    releaseAssetLinkDelete(input: ReleaseAssetLinkDeleteInput!): ReleaseAssetLinkDeletePayload
  }
  input ReleaseAssetLinkCreateInput {
    projectPath: ID! tagName: String! name: String! url: String!
    directAssetPath: String linkType: ReleaseAssetLinkType = OTHER clientMutationId: String
  }
  input ReleaseAssetLinkUpdateInput {
    id: ReleasesLinkID! name: String url: String
    directAssetPath: String linkType: ReleaseAssetLinkType clientMutationId: String
  }
  input ReleaseAssetLinkDeleteInput { id: ReleasesLinkID! clientMutationId: String }
  type ReleaseAssetLinkCreatePayload { link: ReleaseAssetLink errors: [String!]! clientMutationId: String }
  type ReleaseAssetLinkUpdatePayload { link: ReleaseAssetLink errors: [String!]! clientMutationId: String }
  type ReleaseAssetLinkDeletePayload { link: ReleaseAssetLink errors: [String!]! clientMutationId: String }
`;

const built = new Map<'on' | 'old', GraphQLSchema>();

/** The schema of a server that has the mutations, or of an old one. Built once each. */
export function schemaFor(support: 'on' | 'old'): GraphQLSchema {
  const known = built.get(support);
  if (known !== undefined) return known;
  const document = parse(`${READS}${support === 'on' ? MUTATIONS : OLD_MUTATIONS}`, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const id = schema.getType('ReleasesLinkID');
  if (id instanceof GraphQLScalarType) {
    id.parseValue = (value) => {
      const fault = linkGidFault(value);
      if (fault !== null) throw new TypeError(fault);
      return value;
    };
  }
  built.set(support, schema);
  return schema;
}
