/** What is asked of GitHub. */

/** Method and route with `{variables}`, as in GitHub's documentation. */
export type GithubRoute = `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;

/** Values of a route's `{variables}`, of its query and of its body. */
export type Parameters = Readonly<Record<string, string | number>>;
