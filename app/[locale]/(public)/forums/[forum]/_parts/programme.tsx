import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Timeline } from '@/components/programme/timeline'
import { Heading } from '@/components/ui/heading'
import { Day } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import { timeline } from '@/domain/programme/parallel'
import type { PublicSession } from '@/domain/programme/public-programme'

/** The day, or the days, hour by hour. */
export function Programme({ forum, sessions, at }: { forum: PublicForum; sessions: PublicSession[]; at: Date }) {
  const t = useTranslations('public.programme')
  const ahead = new Date(forum.endsAt) > at
  if (sessions.length === 0)
    return ahead ? (
      <Section id="programme" title={t('title')}>
        <p className="text-soft">{t('none')}</p>
      </Section>
    ) : null
  const days = timeline(sessions, forum.timeZone)
  const several = days.length > 1
  const calendar = (
    <a href={`${forum.slug}/programme.ics`} className="text-link print:hidden">
      {t('calendar')}
    </a>
  )
  return (
    <Section id="programme" title={several ? t('days') : t('day')} aside={ahead ? calendar : undefined}>
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
          />
        </div>
      ))}
    </Section>
  )
}
