import type { Stretch } from '@/domain/programme/parallel'
import type { PublicSession, PublicTheme } from '@/domain/programme/public-programme'
import { Card } from '../ui/card'
import { Duration, Hour, Time, TimeRange } from '../ui/when'
import { SessionSummary } from './session-summary'

type About = { forumSlug: string; timeZone: string; routes: readonly PublicTheme[]; level: 3 | 4; ahead: boolean }

const minutesBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 60_000)

/** The hour of a session inside a stretch, where it is not the stretch's own. */
function OwnTime({
  session,
  stretch,
  zone,
}: {
  session: PublicSession
  stretch: Stretch<PublicSession>
  zone: string
}) {
  if (session.startsAt === stretch.startsAt && session.endsAt === stretch.endsAt) return null
  return (
    <p className="font-semibold text-15">
      {session.endsAt ? (
        <TimeRange from={session.startsAt} to={session.endsAt} zone={zone} />
      ) : (
        <Time at={session.startsAt} zone={zone} />
      )}
    </p>
  )
}

const columns = ['', '', 'md:grid-cols-2', 'md:grid-cols-2 lg:grid-cols-3']

/** What runs at the same time: sheets side by side, in each what follows one another. */
function SideBySide({ stretch, about }: { stretch: Stretch<PublicSession>; about: About }) {
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-4 ${columns[Math.min(stretch.columns.length, 3)]}`}>
      {stretch.columns.map((column) => (
        <Card key={column[0]?.id} className="flex flex-col gap-5">
          {column.map((session) => (
            <div key={session.id} className="border-line not-first:border-t not-first:pt-5">
              <SessionSummary
                {...about}
                session={session}
                over={<OwnTime session={session} stretch={stretch} zone={about.timeZone} />}
              />
            </div>
          ))}
        </Card>
      ))}
    </div>
  )
}

/** A day as a timeline: hours at the left, what happens beside them, hairlines between. */
export function Timeline({ stretches, ...about }: About & { stretches: readonly Stretch<PublicSession>[] }) {
  return (
    <ol>
      {stretches.map((stretch) => {
        const [only] = stretch.columns.length === 1 ? (stretch.columns[0] ?? []) : []
        const alone = stretch.columns.flat().length === 1 ? only : undefined
        return (
          <li
            key={stretch.startsAt}
            className="grid grid-cols-[4.75rem_minmax(0,1fr)] gap-x-3 border-line py-5 not-first:border-t first:pt-1 sm:grid-cols-[7.5rem_minmax(0,1fr)] sm:gap-x-5"
          >
            <p className="flex flex-col">
              <span className="font-semibold text-17 sm:text-21">
                <Hour at={stretch.startsAt} zone={about.timeZone} />
              </span>
              {stretch.endsAt && (
                <span className="text-13 text-soft">
                  <Duration minutes={minutesBetween(stretch.startsAt, stretch.endsAt)} />
                </span>
              )}
            </p>
            {alone ? <SessionSummary {...about} session={alone} /> : <SideBySide stretch={stretch} about={about} />}
          </li>
        )
      })}
    </ol>
  )
}
