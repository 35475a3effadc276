import { useLocale, useTranslations } from 'next-intl'
import { isCancelled, phaseOf, registrationState } from '@/domain/forum/phase'
import type { PublicForum } from '@/domain/forum/public-forum'
import { formatMoment } from '@/i18n/dates'

/** One sentence: whether one can register, from when, until when. */
export function RegistrationLine({ forum, at }: { forum: PublicForum; at: Date }) {
  const t = useTranslations('public.register')
  const locale = useLocale()
  const date = (instant: string) => formatMoment(instant, forum.timeZone, locale)
  const sentence = () => {
    const phase = phaseOf(forum, at)
    if (isCancelled(forum, at)) return t('cancelled')
    if (phase === 'over' || phase === 'archived') return t('over')
    const registration = registrationState(forum, at)
    if (registration === 'open') {
      const closes = forum.registrationClosesAt
      return closes && new Date(closes) > at ? t('closes', { date: date(closes) }) : null
    }
    if (phase === 'live') return t('live')
    if (registration === 'closed') return t('closed')
    const opens = forum.registrationOpensAt
    return opens && new Date(opens) > at ? t('opens', { date: date(opens) }) : t('opensLater')
  }
  const text = sentence()
  return text && <p className="text-15 text-soft">{text}</p>
}
