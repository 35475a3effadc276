import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import { Time } from '@/components/ui/when'
import { words } from '@/domain/shared/multilingual'
import type { PublicWorkshop } from '@/domain/workshops/public-workshop'

type Props = { workshop: PublicWorkshop; zone: string }

/** What awaits whoever comes to a workshop: how one sits, and how its time is spent. */
export function WorkshopAhead({ workshop, zone }: Props) {
  const t = useTranslations('public.workshop')
  const locale = useLocale()
  const step = useTranslations('workshops.step')
  const { format, parts, rounds, tables, seats } = workshop
  const nameOf = (part: (typeof parts)[number]) => {
    if (part.kind !== 'round') return t(part.kind)
    return format === 'CARDS' ? step(part.step) : t('round', { number: part.number })
  }
  if (tables === 0 && parts.length === 0) return null
  return (
    <Section id="workshop" title={t('title')}>
      {(rounds > 0 || format !== 'ROUNDS') && <p className="max-w-text">{t(`how.${format}`, { rounds })}</p>}
      {tables > 0 && <p className="text-soft">{t('room', { tables, seats })}</p>}
      {parts.length > 0 && (
        <ol className="mt-6 max-w-text border-line border-t">
          {parts.map((part) => (
            <li key={`${part.kind} ${part.number}`} className="flex flex-wrap gap-x-4 border-line border-b py-2.5">
              {part.startsAt && (
                <span className="w-24 text-soft">
                  <Time at={part.startsAt} zone={zone} />
                </span>
              )}
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{nameOf(part)}</span>{' '}
                {part.title && words(part.title, locale) !== nameOf(part) && <T value={part.title} />}
              </span>
              <span className="text-soft">{t('minutes', { count: part.minutes })}</span>
            </li>
          ))}
        </ol>
      )}
      {workshop.wishes && <p className="mt-6 max-w-text">{t(format === 'FREE' ? 'own' : 'wishes')}</p>}
    </Section>
  )
}
