import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'

const kinds = ['registration', 'speakers', 'sensitive', 'mail', 'history', 'accounts', 'address'] as const
const answers = ['why', 'basis', 'how'] as const

/** Each kind of data with its purpose, its legal basis and its end. */
export function KeptData() {
  const t = useTranslations('legal.privacy')
  return (
    <Section title={t('table.caption')} size="block">
      {kinds.map((kind) => (
        <article key={kind} className="border-line border-t py-5 first:border-0 first:pt-0">
          <h3 className="font-sans font-semibold text-17 tracking-normal">{t(`kept.${kind}.what`)}</h3>
          <dl className="mt-3 grid gap-x-8 gap-y-2 text-15 sm:grid-cols-3">
            {answers.map((answer) => (
              <div key={answer}>
                <dt className="text-13 text-soft">{t(`table.${answer}`)}</dt>
                <dd>{t(`kept.${kind}.${answer}`)}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </Section>
  )
}
