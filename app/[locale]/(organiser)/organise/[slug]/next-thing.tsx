import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { isCancelled, phaseOf } from '@/domain/forum/phase'
import type { forumSettings } from '@/domain/forum/queries/organiser'
import { mailCounts } from '@/domain/mail/queries'
import { may } from '@/domain/people/policy'
import { type NextStep, nextStep } from '@/domain/registration/next-step'
import type { QuotaState } from '@/domain/registration/queries/dashboard'
import type { OrganisedForum } from '@/domain/shared/scope'
import { formatMoment } from '@/i18n/dates'
import { env } from '@/lib/env'
import { ActButton } from '../_form/act-button'
import { Confirm } from '../_form/confirm'
import { actOnForum } from './actions'

type Props = {
  scope: OrganisedForum
  slug: string
  forum: Awaited<ReturnType<typeof forumSettings>>
  quotas: readonly QuotaState[]
  at: Date
}

/** Steps that are done on the spot, by an act. */
const acts = {
  publish: 'PUBLISHED',
  'open-registration': 'REGISTRATION_OPENED',
  'opens-later': 'REGISTRATION_OPENED',
  over: 'ARCHIVED',
} as const satisfies Partial<Record<NextStep, string>>

/** Steps that lead to another page. */
const places: Partial<Record<NextStep, string>> = {
  'add-types': '/types',
  'write-summary': '/texts',
  'dead-mails': '/mails',
  approve: '/registrations?status=PENDING',
  waiting: '/waiting-list',
  closed: '/registrations',
  live: '/registrations/new',
  archived: '/registrations',
  cancelled: '/registrations',
}

/** The one thing to do now: a sentence, and the button that does it. */
export async function NextThing({ scope, slug, forum, quotas, at }: Props) {
  const [t, locale, mails] = await Promise.all([getTranslations('organise'), getLocale(), mailCounts(scope)])
  const types = quotas.flatMap((quota) => quota.types)
  const opens = forum.registrationOpensAt
  const figures = {
    pending: types.reduce((sum, type) => sum + type.pending, 0),
    waiting: quotas.reduce((sum, quota) => sum + quota.waiting, 0),
    deadMails: mails.dead,
  }
  const step = nextStep({
    ...figures,
    phase: phaseOf(forum, at),
    cancelled: isCancelled(forum, at),
    types: types.length,
    summaryWritten: Object.keys(forum.summary).length > 0,
    opensAt: opens && opens > at ? opens : null,
  })
  const counted = { approve: figures.pending, waiting: figures.waiting, 'dead-mails': figures.deadMails }
  const words = {
    count: step in counted ? counted[step as keyof typeof counted] : 0,
    date: opens ? formatMoment(opens, forum.timeZone, locale) : '',
  }
  const act = step in acts ? acts[step as keyof typeof acts] : undefined
  const href = places[step]
  const publicUrl = `${env().PUBLIC_URL}/${locale}/forums/${slug}`
  return (
    <section
      aria-labelledby="next-thing"
      className="mb-10 grid items-center gap-x-10 gap-y-5 rounded-14 border border-line bg-sheet p-6 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <p className="font-semibold text-15 text-soft">{t('next.label')}</p>
        <h2 id="next-thing" className="mt-1 max-w-text text-24">
          {t(`next.${step}`, words)}
        </h2>
      </div>
      <div className="flex flex-wrap gap-3">
        {act && may(scope.role, 'forum.publish') && (
          <Confirm key={step} label={t(`next.${step}Button`)} variant="solid">
            <p>{t(`act.${act}Text`)}</p>
            <ActButton action={actOnForum} hidden={{ forum: slug, kind: act }} variant="solid">
              {t(`act.${act}Yes`)}
            </ActButton>
          </Confirm>
        )}
        {step === 'publish' && <ButtonLink href={`/organise/${slug}/preview`}>{t('act.preview')}</ButtonLink>}
        {step === 'share' && (
          <>
            <ButtonLink href={`/forums/${slug}`} variant="solid">
              {t('next.shareButton')}
            </ButtonLink>
            <CopyButton text={publicUrl}>{t('dashboard.copyAddress')}</CopyButton>
          </>
        )}
        {href && (
          <ButtonLink href={`/organise/${slug}${href}`} variant="solid">
            {t(`next.${step}Button`)}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
