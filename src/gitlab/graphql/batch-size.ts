/** How many calls go together: by itself, since it has to be known before anything is sent. */

/**
 * Calls in one document. GitLab allows a complexity of 250, which is 31 deletes with the link that was deleted, 62
 * creates or 125 updates, and 10,000 characters. Most of what a batch saves is saved at 25 (a request costs about as
 * much as a third of a write), while half of the limits stays free for servers that count otherwise, a second is
 * rarely passed, and four documents side by side are faster than one that is four times as long.
 */
export const BATCH = 25;

/** From so many writes on, documents are worth their while. */
export const WORTHWHILE = 20;
