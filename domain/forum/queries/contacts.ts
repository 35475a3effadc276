import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import { isPublic } from '../phase'

/** Who answers for a forum and its data, as the legal pages name them. */
export type ForumContact = {
  slug: string
  name: Multilingual
  controller: string | null
  contactEmail: string | null
  privacyNotice: Multilingual
}

/** The contacts of every forum the public may see, the latest first. */
export async function publicContacts(at = now()): Promise<ForumContact[]> {
  const forums = await db().forum.findMany({
    where: { acts: { some: { kind: 'PUBLISHED' } } },
    include: { acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
  })
  return forums
    .filter((forum) => isPublic(forum, at))
    .map(({ slug, name, controller, contactEmail, privacyNotice }) => ({
      slug,
      name: multilingual(name),
      controller,
      contactEmail,
      privacyNotice: multilingual(privacyNotice),
    }))
}
