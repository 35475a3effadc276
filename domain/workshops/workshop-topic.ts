/** What a message about a workshop says has changed; whoever hears it reads that part anew. */
export type WorkshopNews = 'setup' | 'clock' | 'plan' | 'seats' | 'presence' | 'wishes' | 'cards'

/** Where changes of a workshop are told to the pages that are open. Messages: `{ what, ids, by }`; ids are of rows. */
export function workshopTopic(workshopId: string): string {
  return `workshop:${workshopId}`
}
