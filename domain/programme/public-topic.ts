/** Where a new release is told to public pages that are open. Messages: `{ number }`. */
export function publicTopic(forumSlug: string): string {
  return `public:${forumSlug}`
}
