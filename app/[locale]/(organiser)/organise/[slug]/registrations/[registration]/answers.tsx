import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import { Day } from '@/components/ui/when'
import { type FormDefinition, type FormQuestion, visibleQuestions } from '@/domain/registration/form'
import type { RegistrationDetail } from '@/domain/registration/queries/organiser'
import { words } from '@/domain/shared/multilingual'
import { formatDay } from '@/i18n/dates'
import { Block } from '../../../_parts/block'
import { Pairs } from '../../../_parts/pairs'

type Props = { registration: RegistrationDetail; definition: FormDefinition; timeZone: string }

/** What was answered, in the words of the questions; and what was agreed to. */
export function Answers({ registration, definition, timeZone }: Props) {
  const t = useTranslations('organise.registration')
  const common = useTranslations('organise.common')
  const locale = useLocale()
  const asked = visibleQuestions(definition, registration.type.id, registration.answers)

  function inWords(question: FormQuestion): string {
    const answer = registration.answers[question.id]
    if (answer === undefined || answer.length === 0) return t('noAnswer')
    const one = (value: string) => {
      const option = question.options.find(({ key }) => key === value)
      if (option) return words(option.label, locale)
      if (question.kind === 'YES_NO') return value === 'yes' ? common('yes') : common('no')
      return question.kind === 'DATE' ? formatDay(`${value}T12:00:00Z`, 'UTC', locale, { year: true }) : value
    }
    return Array.isArray(answer) ? answer.map(one).join(', ') : one(answer)
  }

  return (
    <>
      <Block id="answers" title={t('answers')}>
        {asked.length === 0 ? (
          <p className="text-soft">{t('noAnswers')}</p>
        ) : (
          <Pairs
            pairs={asked.map((question) => ({
              key: question.id,
              label: <T value={question.label} />,
              value: inWords(question),
            }))}
          />
        )}
      </Block>
      {registration.consents.length > 0 && (
        <Block id="consents" title={t('consents')}>
          <ul className="flex flex-col gap-3">
            {registration.consents.map(({ id, text, at, withdrawnAt }) => (
              <li key={id} className="max-w-text">
                {text}
                <span className="block text-15 text-soft">
                  {t.rich(withdrawnAt ? 'consentWithdrawn' : 'consentGiven', {
                    date: () => <Day at={withdrawnAt ?? at} zone={timeZone} year weekday={false} />,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  )
}
