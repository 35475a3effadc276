import { useTranslations } from 'next-intl'
import { WhenAndWhere } from '@/components/programme/whereabouts'
import { Badge } from '@/components/ui/badge'
import { T } from '@/components/ui/translated'
import type { PublicProgramme, PublicSession } from '@/domain/programme/public-programme'

type Props = { programme: PublicProgramme; zone: string; day: boolean }

const peopleOf = ({ roles, pitches }: PublicSession) => [
  ...new Set(
    [...roles, ...pitches].flatMap(({ person }) => (person ? `${person.givenName} ${person.familyName}` : [])),
  ),
]

/** The programme of a release, a line for each session. */
export function AsItWas({ programme, zone, day }: Props) {
  const t = useTranslations('releases')
  return (
    <ol>
      {programme.sessions.map((session) => {
        const people = peopleOf(session)
        const at = { ...session, rooms: session.rooms.map(({ name }) => name) }
        return (
          <li
            key={session.id}
            className="grid gap-x-6 border-line border-t py-2 text-15 [overflow-wrap:anywhere] md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]"
          >
            <p className="text-soft">
              <WhenAndWhere at={at} zone={zone} day={day} />
            </p>
            <div className="min-w-0">
              <p className="font-semibold">
                <T value={session.title} />{' '}
                {session.cancelled && (
                  <Badge tone="live" shape="cross">
                    {t('kind.cancelled')}
                  </Badge>
                )}
              </p>
              {people.length > 0 && <p className="text-soft">{t('one.people', { names: people.join(', ') })}</p>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
