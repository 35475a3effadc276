import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { T } from '@/components/ui/translated'
import type { FormQuestion } from '@/domain/registration/form'
import type { OwnView } from '@/domain/registration/queries/attendee'
import { words } from '@/domain/shared/multilingual'

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  const t = useTranslations('my.data')
  return (
    <div className="grid gap-x-6 border-line border-b py-3 last:border-b-0 sm:grid-cols-[14rem_1fr]">
      <dt className="text-15 text-soft">{label}</dt>
      <dd className="min-w-0 whitespace-pre-line break-words">
        {children || <span className="text-soft">{t('empty')}</span>}
      </dd>
    </div>
  )
}

/** Everything held about the holder, in words. */
export function Held({ own }: { own: OwnView }) {
  const t = useTranslations('my.data.fields')
  const choice = useTranslations('register.choice')
  const locale = useLocale()
  const { person, definition, answers } = own
  const inWords = (question: FormQuestion, key: string) => {
    if (question.kind === 'YES_NO' && (key === 'yes' || key === 'no')) return choice(key)
    return words(question.options.find((option) => option.key === key)?.label, locale) || key
  }
  const answered = definition.questions.filter(({ id }) => answers[id] !== undefined)
  return (
    <dl className="border-line border-t">
      <Row label={t('name')}>{`${person.givenName} ${person.familyName}`}</Row>
      {(['email', 'phone', 'function', 'organisation', 'territory'] as const).map((field) => (
        <Row key={field} label={t(field)}>
          {person[field]}
        </Row>
      ))}
      <Row label={t('type')}>
        <T value={own.type.name} />
      </Row>
      {answered.map((question) => (
        <Row key={question.id} label={<T value={question.label} />}>
          {[answers[question.id] ?? []]
            .flat()
            .map((key) => inWords(question, key))
            .join(', ')}
        </Row>
      ))}
      <Row label={t('diet')}>{own.diet}</Row>
      <Row label={t('access')}>{own.access}</Row>
    </dl>
  )
}
