import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import { isPublic } from '../phase'

/** Who answers for a forum and its data, as the legal pages name them. */
export type ForumContact = {
  slug: string
  name: Multilingual
  /** The data controller, when the organisers have named one. */
  controller: string | null
  organisers: string[]
  contactEmail: string | null
  privacyNotice: Multilingual
}

/** The contacts of every forum the public may see, the latest first. */
export async function publicContacts(at = now()): Promise<ForumContact[]> {
  const forums = await db().forum.findMany({
    where: { acts: { some: { kind: 'PUBLISHED' } } },
    include: {
      acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      organisations: { where: { role: 'ORGANISER' }, include: { organisation: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
  })
  return forums
    .filter((forum) => isPublic(forum, at))
    .map(({ slug, name, controller, contactEmail, privacyNotice, organisations }) => ({
      slug,
      name: multilingual(name),
      controller,
      organisers: organisations.map(({ organisation }) => organisation.name),
      contactEmail,
      privacyNotice: multilingual(privacyNotice),
    }))
}
