/** What a release is created with besides its links: what its page says. */

/** Fields of GitLab's releases. An existing release keeps its own. */
export interface ReleasePage {
  /** Title; `null`: GitLab takes the tag. */
  readonly name: string | null;
  /** Notes in Markdown; `null`: none. */
  readonly description: string | null;
  /** Titles of milestones of the project. */
  readonly milestones: readonly string[];
  /** ISO 8601; `null`: now. */
  readonly releasedAt: string | null;
}

/** Whether it says nothing, so that GitLab's own defaults hold. */
export function isEmptyPage({ name, description, milestones, releasedAt }: ReleasePage): boolean {
  return name === null && description === null && milestones.length === 0 && releasedAt === null;
}
