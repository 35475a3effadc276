import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { T } from '@/components/ui/translated'
import { Time, TimeRange } from '@/components/ui/when'
import { words } from '@/domain/shared/multilingual'
import { courseOf } from '@/domain/workshops/course'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'

type Props = { workshop: WorkshopSetup; timeZone: string }

const fills = {
  welcome: 'bg-wash text-ink border-line',
  round: 'bg-ink text-paper border-ink',
  moving: 'bg-transparent text-soft border-edge border-dashed',
  harvest: 'bg-wash text-ink border-line',
} as const

/** How the time of the workshop is spent: a line as long as it lasts, and the same in words. */
export function Timeline({ workshop, timeZone }: Props) {
  const t = useTranslations('setup.course')
  const locale = useLocale()
  const steps = useTranslations('workshops.step')
  const { session, format } = workshop
  const { parts, minutes, left } = courseOf(workshop, session)
  if (workshop.rounds.length === 0) return null
  const nameOf = (part: (typeof parts)[number]) => {
    if (part.kind !== 'round') return t(part.kind)
    if (format === 'CARDS' && part.step !== 'TALK') return steps(part.step)
    return t('round', { number: part.number })
  }
  return (
    <section aria-labelledby="course" className="mb-10">
      <h2 id="course" className="mb-3 text-21">
        {t('title', { minutes })}
      </h2>
      <div aria-hidden="true" className="mb-4 flex h-12 gap-0.5">
        {parts.map((part) => (
          <div
            key={`${part.kind} ${part.number}`}
            className={`flex min-w-0 items-center justify-center overflow-hidden rounded-8 border font-semibold text-13 ${fills[part.kind]}`}
            style={{ flex: `${part.minutes} 1 0` }}
          >
            {part.kind === 'round' && part.number}
          </div>
        ))}
      </div>
      <ol className="grid gap-x-10 text-15 sm:grid-cols-2 xl:grid-cols-3">
        {parts
          .filter(({ kind }) => kind !== 'moving')
          .map((part) => (
            <li key={`${part.kind} ${part.number}`} className="flex flex-wrap gap-x-3 border-line border-b py-2">
              <span className="font-semibold">{nameOf(part)}</span>
              {part.title && words(part.title, locale) !== nameOf(part) && <T value={part.title} />}
              <span className="text-soft">
                {part.startsAt ? (
                  <TimeRange
                    from={part.startsAt}
                    to={new Date(part.startsAt.getTime() + part.minutes * 60_000)}
                    zone={timeZone}
                  />
                ) : (
                  t('minutes', { minutes: part.minutes })
                )}
                {part.moving > 0 && ` · ${t(format === 'ROUNDS' ? 'thenMove' : 'thenPause', { minutes: part.moving })}`}
              </span>
            </li>
          ))}
      </ol>
      {left !== null && left < 0 && (
        <div className="mt-4">
          <Notice kind="warning">{t('tooLong', { minutes: -left })}</Notice>
        </div>
      )}
      {left !== null && left > 0 && session.startsAt && (
        <p className="mt-3 text-15 text-soft">
          {t.rich('left', {
            minutes: left,
            end: () => (
              <Time
                at={new Date((session.startsAt as Date).getTime() + (session.minutes ?? 0) * 60_000)}
                zone={timeZone}
              />
            ),
          })}
        </p>
      )}
    </section>
  )
}
