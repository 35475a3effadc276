import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ForumWhen } from '@/components/forum/forum-when'
import { ButtonAnchor, ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { RoundTable } from '@/components/ui/round-table'
import { T } from '@/components/ui/translated'
import { TimeRange } from '@/components/ui/when'
import { isCancelled, phaseOf, registrationState } from '@/domain/forum/phase'
import type { PublicForum } from '@/domain/forum/public-forum'
import { formatDay } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'
import { roundSeats } from '../../../_parts/round-seats'
import { RegistrationLine } from './registration-line'
import { SeatsFact } from './seats-fact'

function Fact({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li>
      <p className="font-display font-[650] text-21 leading-tight tracking-[-0.01em]">{title}</p>
      <p className="text-17 text-soft">{children}</p>
    </li>
  )
}

/** The big honest headline, what it is, the one thing to do, when and where; and the round table. */
export function Hero({ forum, at, programme }: { forum: PublicForum; at: Date; programme: boolean }) {
  const t = useTranslations('public')
  const locale = useLocale()
  const open = registrationState(forum, at) === 'open'
  const ahead = !['over', 'archived'].includes(phaseOf(forum, at)) && !isCancelled(forum, at)
  const soon = ahead && new Date(forum.startsAt).getTime() - at.getTime() < 200 * 86_400_000
  const year = forum.startsAt.slice(0, 4)
  const day = forum.dayKnown && formatDay(forum.startsAt, forum.timeZone, locale, { weekday: false })
  const plateDate = day && soon ? day : [day, year].filter(Boolean).join(' ')
  return (
    <div className="mx-auto grid w-full max-w-page items-center gap-x-12 gap-y-6 px-5 pb-10 sm:px-8 lg:grid-cols-[1fr_27rem] lg:pb-14">
      <RoundTable
        seats={roundSeats}
        theme={1}
        plate={forum.city}
        sub={plateDate}
        className="mx-auto w-52 p-2 sm:w-64 lg:order-last lg:w-full print:hidden"
      />
      <div className="flex flex-col gap-6">
        <div>
          {forum.series && (
            <p className="mb-3 text-15">
              <Link
                href={`/series/${forum.series.slug}`}
                className="font-semibold text-soft underline decoration-edge underline-offset-4 hover:text-ink"
              >
                <T value={forum.series.name} unmarked />
              </Link>
            </p>
          )}
          <Heading level={1} className="lg:text-[4.25rem]">
            <T value={forum.name} />
          </Heading>
        </div>
        <p className="max-w-[36em] text-17 lg:text-21">
          <T value={forum.summary} />
        </p>
        <div className="flex flex-col gap-3">
          {(open || programme) && (
            <div className="flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:gap-3 print:hidden">
              {open && (
                <ButtonLink href={`/forums/${forum.slug}/register`} variant="solid" size="large" prefetch={false}>
                  {t('register.do')}
                </ButtonLink>
              )}
              {programme && (
                <ButtonAnchor href="#programme" size="large">
                  {t('register.programme')}
                </ButtonAnchor>
              )}
            </div>
          )}
          <RegistrationLine forum={forum} at={at} />
        </div>
        <ul className="flex flex-col gap-x-7 gap-y-4 sm:flex-row sm:flex-wrap">
          <Fact title={<ForumWhen forum={forum} weekday year={!soon} />}>
            {forum.dayKnown && <TimeRange from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />}
          </Fact>
          <Fact title={forum.venueName || forum.city}>
            {forum.venueName ? forum.city : ahead ? t('venueOpen') : null}
          </Fact>
          {open && <SeatsFact slug={forum.slug} />}
        </ul>
      </div>
    </div>
  )
}
