import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicRole, PublicSession } from '@/domain/programme/public-programme'
import { NamedPersonCard } from './named-person'

type Speaker = Pick<PublicRole, 'function' | 'organisation'> & { person: NonNullable<PublicRole['person']> }

/** Everybody with a name, once, by family name. */
export function speakersOf(sessions: readonly PublicSession[]): Speaker[] {
  const known = new Map<string, Speaker>()
  for (const { roles, pitches } of sessions)
    for (const { person, organisation, function: does } of [
      ...roles,
      ...pitches.map((pitch) => ({ ...pitch, function: {} })),
    ]) {
      if (person && !known.has(person.slug)) known.set(person.slug, { person, organisation, function: does })
    }
  return [...known.values()].sort((a, b) => a.person.familyName.localeCompare(b.person.familyName, 'fr'))
}

const announcedIn = (sessions: readonly PublicSession[]) =>
  sessions.flatMap(({ id, roles }) =>
    roles.flatMap((role, index) =>
      !role.person && !role.organisation ? [{ key: `${id}-${index}`, announced: role.announced }] : [],
    ),
  )

/** Speakers and moderators by name, then those still to be announced by role. */
export function People({ forum, sessions, at }: { forum: PublicForum; sessions: readonly PublicSession[]; at: Date }) {
  const t = useTranslations('public')
  const speakers = speakersOf(sessions)
  const announced = announcedIn(sessions)
  if (speakers.length === 0) return null
  return (
    <Section id="people" title={t('people.title')} aside={t('people.count', { count: speakers.length })}>
      <ul className="-mt-3 grid gap-x-8 sm:grid-cols-2">
        {speakers.map((role) => (
          <li key={role.person.slug} className="py-3">
            <NamedPersonCard
              forumSlug={forum.slug}
              person={role.person}
              does={role.function}
              organisation={role.organisation}
            />
          </li>
        ))}
      </ul>
      {announced.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-21">{t(new Date(forum.endsAt) > at ? 'people.announced' : 'people.byRole')}</h3>
          <ul className="flex flex-col gap-1 text-soft">
            {announced.map((one) => (
              <li key={one.key}>
                <T value={one.announced} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
