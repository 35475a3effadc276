/** Where changes of a forum's draft are told to the editors that are open. Messages: `{ ids, by }`, the user's id. */
export function draftTopic(forumId: string): string {
  return `programme:${forumId}`
}
