/**
 * What changed in GitLab between the versions that the sandbox can pretend to be. Each is a representative: a
 * client that copes with these five copes with what lies between.
 */

/** From oldest to newest. */
export const GITLAB_VERSIONS = ['11.7', '12.10', '13.8', '15.8', 'current'] as const;

/** One of GITLAB_VERSIONS. */
export type GitLabVersion = (typeof GITLAB_VERSIONS)[number];

/** What a version knows and does. */
export interface Features {
  /** `filepath` is a parameter (12.x). */
  readonly filepath: boolean;
  /** `direct_asset_path` is a parameter (15.9); before, it is dropped without a word. */
  readonly directAssetPath: boolean;
  /** `link_type` is a parameter and in answers (13.1). */
  readonly linkType: boolean;
  /** `link_type` has a default on PUT too, so leaving it out resets it (between 13.8 and 15.9). */
  readonly linkTypeDefaultOnPut: boolean;
  /** `direct_asset_url` is in answers. Before 13.1 it is left out: no older answer with it is documented. */
  readonly directAssetUrl: boolean;
  /** `external` is in answers (until 16.0). */
  readonly external: boolean;
  /** Link refusals: sentences in a list, or words by attribute (up to 13.8 at least). */
  readonly refusals: 'list' | 'by-attribute';
  /** Parameters are checked before token and project (not so in 13.8); `link_id` is an integer. */
  readonly parametersFirst: boolean;
  /** Job tokens are taken on the links routes (15.1). */
  readonly jobTokensOnLinks: boolean;
  /** Job tokens are taken on `PUT releases/:tag` (14.5). */
  readonly jobTokensOnReleaseUpdate: boolean;
  /** Deleting a link or release takes a maintainer (until 14.x), not a developer. */
  readonly deleteTakesMaintainer: boolean;
  /** Protected tags shield links (14.x). */
  readonly protectedTags: boolean;
  /** `releases/:tag/downloads/…` and `releases/permalink/latest` (15.4). */
  readonly downloads: boolean;
  /** The second character of a path is free, and a path has four characters at least (after 13.x). */
  readonly pathPattern: 'old' | 'current';
  readonly graphql: GraphqlSupport;
}

/** GraphQL: with the mutations of release links (13.10), without them, or not there at all. */
export const GRAPHQL_SUPPORT = ['on', 'old', 'off'] as const;

/** One of GRAPHQL_SUPPORT. */
export type GraphqlSupport = (typeof GRAPHQL_SUPPORT)[number];

const CURRENT: Features = {
  filepath: true,
  directAssetPath: true,
  linkType: true,
  linkTypeDefaultOnPut: true,
  directAssetUrl: true,
  external: false,
  refusals: 'list',
  parametersFirst: true,
  jobTokensOnLinks: true,
  jobTokensOnReleaseUpdate: true,
  deleteTakesMaintainer: false,
  protectedTags: true,
  downloads: true,
  pathPattern: 'current',
  graphql: 'on',
};

const V15_8: Features = { ...CURRENT, directAssetPath: false, external: true };

const V13_8: Features = {
  ...V15_8,
  linkTypeDefaultOnPut: false,
  refusals: 'by-attribute',
  parametersFirst: false,
  jobTokensOnLinks: false,
  jobTokensOnReleaseUpdate: false,
  deleteTakesMaintainer: true,
  protectedTags: false,
  downloads: false,
  pathPattern: 'old',
  graphql: 'old',
};

const V12_10: Features = { ...V13_8, linkType: false, directAssetUrl: false };

const V11_7: Features = { ...V12_10, filepath: false, graphql: 'off' };

const FEATURES: Readonly<Record<GitLabVersion, Features>> = {
  '11.7': V11_7,
  '12.10': V12_10,
  '13.8': V13_8,
  '15.8': V15_8,
  current: CURRENT,
};

const NUMBERS: Readonly<Record<GitLabVersion, string>> = {
  '11.7': '11.7.12',
  '12.10': '12.10.14',
  '13.8': '13.8.8',
  '15.8': '15.8.6',
  current: '18.6.1',
};

/** As the instance calls itself: a whole version number, and the commit that it was built from. */
export interface ReleaseOfGitLab {
  readonly version: string;
  readonly revision: string;
}

/** What `/version` says of a version. */
export function numberOf(version: GitLabVersion): ReleaseOfGitLab {
  return { version: NUMBERS[version], revision: '5a2d0b0f7c1' };
}

/** The features of a version. */
export function featuresOf(version: GitLabVersion): Features {
  return FEATURES[version];
}
