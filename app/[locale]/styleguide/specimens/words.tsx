import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Heading } from '@/components/ui/heading'
import { Paragraphs } from '@/components/ui/prose'
import { T } from '@/components/ui/translated'
import { Days, Duration, Moment, TimeRange } from '@/components/ui/when'
import { Wordmark } from '@/components/ui/wordmark'

const sizes = ['text-13', 'text-15', 'text-17', 'text-21', 'text-24', 'text-30', 'text-40', 'text-56'] as const
const day = { from: '2026-09-10T06:30:00Z', to: '2026-09-10T15:00:00Z', zone: 'Europe/Paris' }

export function Words() {
  const t = useTranslations('styleguide')
  return (
    <Section
      title={t('words.title')}
      aside={
        <span className="text-ink">
          <Wordmark />
        </span>
      }
    >
      <Heading level={3} size="hero">
        {t('words.headline')}
      </Heading>
      <p className="mt-5 max-w-text text-21 text-soft">{t('words.lead')}</p>
      <ul className="mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-2">
        {sizes.map((size) => (
          <li key={size} className={`${size} font-[650] font-display`}>
            {size.slice(5)}
          </li>
        ))}
        <li className="narrow-face font-[650] text-82">82</li>
      </ul>
      <dl className="mt-8 grid gap-x-8 gap-y-3 border-line border-t pt-5 text-15 sm:grid-cols-[10rem_1fr]">
        <dt className="text-soft">{t('words.when')}</dt>
        <dd>
          <Days {...day} />, <TimeRange {...day} /> (<Duration minutes={135} />)
          <br />
          <Moment at={day.to} zone={day.zone} />
        </dd>
        <dt className="text-soft">{t('words.fallback')}</dt>
        <dd>
          <T value={{ fr: 'Restitution des ateliers' }} />
          <br />
          <T value={{ nl: 'Verslag van de werktafels' }} />
        </dd>
        <dt className="text-soft">{t('words.paragraphs')}</dt>
        <dd>
          <Paragraphs value={{ fr: t('words.lead'), nl: t('words.lead'), en: t('words.lead') }} />
        </dd>
      </dl>
    </Section>
  )
}
