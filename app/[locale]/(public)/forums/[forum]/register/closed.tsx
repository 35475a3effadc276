import { useLocale, useTranslations } from 'next-intl'
import { Page, PageHead } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { T } from '@/components/ui/translated'
import { isCancelled, phaseOf, registrationState } from '@/domain/forum/phase'
import type { PublicForum } from '@/domain/forum/public-forum'
import { formatMoment } from '@/i18n/dates'
import { now } from '@/lib/clock'

function reason(forum: PublicForum): 'cancelled' | 'over' | 'not-yet' | 'closed' {
  const at = now()
  if (isCancelled(forum, at)) return 'cancelled'
  const phase = phaseOf(forum, at)
  if (phase === 'over' || phase === 'archived') return 'over'
  return registrationState(forum, at) === 'not-yet' ? 'not-yet' : 'closed'
}

/** Nobody can register now: why, and where to go instead. */
export function Closed({ forum }: { forum: PublicForum }) {
  const t = useTranslations('register.closed')
  const locale = useLocale()
  const why = reason(forum)
  const opens = forum.registrationOpensAt
  const lead =
    why !== 'not-yet'
      ? t(`${why}.text`)
      : opens === null
        ? t('not-yet.undated')
        : t('not-yet.text', { date: formatMoment(opens, forum.timeZone, locale) })
  return (
    <Page width="form">
      <PageHead
        over={<T value={forum.name} />}
        title={t(`${why}.title`)}
        lead={lead}
        actions={
          <>
            <ButtonLink href={`/forums/${forum.slug}`} variant="solid">
              {t('forum')}
            </ButtonLink>
            <ButtonLink href="/my">{t('link')}</ButtonLink>
            <ButtonLink href="/" variant="quiet">
              {t('forums')}
            </ButtonLink>
          </>
        }
      />
    </Page>
  )
}
