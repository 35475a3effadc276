import { useTranslations } from 'next-intl'
import { Timeline } from '@/components/programme/timeline'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Day } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import { outlineOf } from '@/domain/programme/outline'
import { timeline } from '@/domain/programme/parallel'
import type { PublicSession } from '@/domain/programme/public-programme'

type Props = { forum: PublicForum; sessions: PublicSession[]; at: Date }

/** The day, or the days, hour by hour. Three things at once need the whole width: the title then stands above. */
export function Programme({ forum, sessions, at }: Props) {
  const t = useTranslations('public.programme')
  const outline = useTranslations('agenda.outline')
  const ahead = new Date(forum.endsAt) > at
  const all = timeline(sessions, forum.timeZone)
  const shown = outlineOf(sessions, all)
  const days = shown === sessions ? all : timeline(shown, forum.timeZone)
  if (sessions.length === 0 && !ahead) return null
  const several = days.length > 1
  const crowded = days.some(({ stretches }) => stretches.some(({ columns }) => columns.length > 2))
  return (
    <section
      id="programme"
      aria-labelledby="programme-title"
      className={`grid gap-6 pt-4 pb-12 lg:gap-12 ${crowded ? 'lg:gap-y-8' : 'lg:grid-cols-[15rem_1fr]'}`}
    >
      <div className={crowded ? 'flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2' : ''}>
        <Heading level={2} id="programme-title">
          {several ? t('days') : t('day')}
        </Heading>
        {ahead && sessions.length > 0 && (
          <p className="text-15">
            <a href={`${forum.slug}/programme.ics`} className="text-link print:hidden">
              {t('calendar')}
            </a>
          </p>
        )}
      </div>
      <div className="min-w-0">
        {sessions.length === 0 && <p className="text-soft">{t('none')}</p>}
        {shown !== sessions && <p className="mb-8 max-w-text text-21">{outline('lead', { count: sessions.length })}</p>}
        {days.map(({ day, stretches }) => (
          <div key={day} className="not-first:mt-12">
            {several && (
              <Heading level={3} className="mb-3">
                <Day at={stretches[0]?.startsAt ?? forum.startsAt} zone={forum.timeZone} />
              </Heading>
            )}
            <Timeline
              stretches={stretches}
              forumSlug={forum.slug}
              timeZone={forum.timeZone}
              routes={forum.themes}
              level={several ? 4 : 3}
              ahead={ahead}
            />
          </div>
        ))}
        {sessions.length > 0 && (
          <p className="mt-6 print:hidden">
            <ButtonLink href={`/forums/${forum.slug}/programme`}>{outline('all')}</ButtonLink>
          </p>
        )}
      </div>
    </section>
  )
}
