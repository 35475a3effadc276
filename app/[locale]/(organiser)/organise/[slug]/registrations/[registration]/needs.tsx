import { useLocale, useTranslations } from 'next-intl'
import type { RegistrationDetail } from '@/domain/registration/queries/organiser'
import { formatDay } from '@/i18n/dates'
import { Block } from '../../../_parts/block'
import { Pairs } from '../../../_parts/pairs'

type Props = { registration: RegistrationDetail; endsAt: Date; days: number; timeZone: string }

/** Diet and access, for the roles that may read them; nothing when nothing was asked for. */
export function Needs({ registration, endsAt, days, timeZone }: Props) {
  const t = useTranslations('organise.registration')
  const locale = useLocale()
  const kinds = (['diet', 'access'] as const).filter((kind) => registration[kind] !== '')
  if (kinds.length === 0 && !registration.sensitiveHidden) return null
  const until = new Date(endsAt.getTime() + days * 86_400_000)
  return (
    <Block id="needs" title={t('sensitive')}>
      {registration.sensitiveHidden ? (
        <p className="text-soft">{t('sensitiveHidden')}</p>
      ) : (
        <>
          <Pairs pairs={kinds.map((kind) => ({ key: kind, label: t(kind), value: registration[kind] }))} />
          <p className="mt-2 text-15 text-soft">
            {t('sensitiveHelp', { date: formatDay(until, timeZone, locale, { year: true, weekday: false }) })}
          </p>
        </>
      )}
    </Block>
  )
}
