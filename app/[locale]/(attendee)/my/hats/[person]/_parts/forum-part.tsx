import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Days } from '@/components/ui/when'
import type { OwnForum } from '@/domain/programme/queries/own-hats'
import { SessionPart } from './session-part'

/** One forum: when and where, and all one does there by time. */
export function ForumPart({ person, forum }: { person: string; forum: OwnForum }) {
  const t = useTranslations('people.own')
  const open = forum.agenda.find(({ answer, cancelled }) => answer === 'OPEN' && !cancelled)
  return (
    <section aria-labelledby={`forum-${forum.id}`} className="border-line border-t pt-6 pb-12">
      <Heading level={2} size="block" id={`forum-${forum.id}`}>
        <T value={forum.name} />
      </Heading>
      <p className="mt-1 text-soft">
        <Days from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />
        {' · '}
        {[forum.venue, forum.city].filter(Boolean).join(', ')}
      </p>
      {forum.contact && forum.ahead && (
        <p className="mt-1 text-15 text-soft">
          {t.rich('contact', {
            email: () => (
              <a href={`mailto:${forum.contact}`} className="text-link">
                {forum.contact}
              </a>
            ),
          })}
        </p>
      )}
      <ol className="mt-4">
        {forum.agenda.map((session) => (
          <SessionPart
            key={session.sessionId}
            person={person}
            forum={forum}
            session={session}
            first={session.sessionId === open?.sessionId}
          />
        ))}
      </ol>
    </section>
  )
}
