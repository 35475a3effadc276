import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Moment } from '@/components/ui/when'
import type { RegistrationDetail } from '@/domain/registration/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { Block } from '../../../_parts/block'
import { type Pair, Pairs } from '../../../_parts/pairs'
import { SeatDot } from '../../../_parts/seat-dot'

const sources = { public: 'sourcePublic', organiser: 'sourceOrganiser', demonstration: 'sourceDemonstration' } as const

/** Who it is, and how the registration came to be. */
export function Facts({ registration, timeZone }: { registration: RegistrationDetail; timeZone: string }) {
  const t = useTranslations('organise.registration')
  const language = useTranslations('ui.language')
  const locale = useLocale()
  const { person, type } = registration
  const personal = ['email', 'phone', 'function', 'organisation', 'territory'] as const
  const source = sources[registration.source as keyof typeof sources]
  const moments = ['createdAt', 'confirmedAt', 'cancelledAt'] as const
  const pairs: Pair[] = [
    {
      key: 'type',
      label: t('type'),
      value: (
        <span className="inline-flex items-center gap-2">
          <SeatDot colour={type.colour} name={words(type.name, locale)} />
          <T value={type.name} />
        </span>
      ),
    },
    ...personal
      .filter((name) => person[name] !== '')
      .map((name) => ({
        key: name,
        label: t(name),
        value:
          name === 'email' ? (
            <a href={`mailto:${person.email}`} className="text-link">
              {person.email}
            </a>
          ) : (
            person[name]
          ),
      })),
    { key: 'language', label: t('language'), value: language(asLocale(registration.locale)) },
    ...moments.flatMap((name) => {
      const at = registration[name]
      return at ? [{ key: name, label: t(name), value: <Moment at={at} zone={timeZone} /> }] : []
    }),
    ...(source ? [{ key: 'source', label: t('source'), value: t(source) }] : []),
  ]
  return (
    <Block id="person" title={t('person')}>
      <Pairs pairs={pairs} />
    </Block>
  )
}
