import { useTranslations } from 'next-intl'

const kinds = ['registration', 'sensitive', 'mail', 'history', 'accounts', 'address'] as const
const answers = ['why', 'basis', 'how'] as const

/** Each kind of data with its purpose, its legal basis and its end. */
export function KeptData() {
  const t = useTranslations('legal.privacy')
  return (
    <section>
      <h2>{t('table.caption')}</h2>
      {kinds.map((kind) => (
        <article key={kind} className="border-line border-t py-5">
          <h3 className="mt-0! font-semibold font-sans! text-17! tracking-normal!">{t(`kept.${kind}.what`)}</h3>
          <dl className="grid gap-x-6 sm:grid-cols-3">
            {answers.map((answer) => (
              <div key={answer}>
                <dt className="font-normal! text-13 text-soft">{t(`table.${answer}`)}</dt>
                <dd className="text-15">{t(`kept.${kind}.${answer}`)}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </section>
  )
}
