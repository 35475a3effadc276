import { db } from '@/lib/db/client'
import { hatLinkHash, hatLinkToken } from '../../people/person-link'
import { multilingual } from '../../shared/multilingual'
import { agendaIn } from './agenda'

/** Everything a message with somebody's personal link can say; null when they are gone, or the link is withdrawn. */
export async function hatMailView(personId: string, forumId: string) {
  const [person, forum] = await Promise.all([
    db().person.findFirst({
      where: { id: personId, mergedIntoId: null },
      select: { givenName: true, familyName: true, email: true, linkVersion: true, linkHash: true },
    }),
    db().forum.findUnique({
      where: { id: forumId },
      select: { name: true, city: true, startsAt: true, timeZone: true, contactEmail: true },
    }),
  ])
  if (!person || !forum || person.linkHash !== hatLinkHash(personId, person.linkVersion)) return null
  const agenda = await agendaIn(forumId, [personId], 'public')
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    email: person.email,
    linkToken: hatLinkToken(personId, person.linkVersion),
    forum: { ...forum, name: multilingual(forum.name) },
    agenda: agenda.filter(({ cancelled }) => !cancelled),
  }
}

export type HatMailView = NonNullable<Awaited<ReturnType<typeof hatMailView>>>
