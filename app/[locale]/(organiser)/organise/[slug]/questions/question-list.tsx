import { useLocale, useTranslations } from 'next-intl'
import { T } from '@/components/ui/translated'
import type { FormQuestion } from '@/domain/registration/form'
import type { Setup } from '@/domain/registration/queries/setup'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { MoveButtons } from '../../_parts/move-buttons'
import { moveInQuestions } from './actions'

/** The questions in the order of the form, each with what is special about it. */
export function QuestionList({ setup, slug, mayEdit }: { setup: Setup; slug: string; mayEdit: boolean }) {
  const t = useTranslations('organise')
  const locale = useLocale()

  function condition(question: FormQuestion) {
    const parent = setup.questions.find(({ id }) => id === question.dependsOnId)
    if (!parent || question.dependsOnValue === null) return false
    const option = parent.options.find(({ key }) => key === question.dependsOnValue)
    const yesNo = question.dependsOnValue === 'yes' ? t('common.yes') : t('common.no')
    return t('questions.onlyIf', {
      question: words(parent.label, locale),
      answer: option ? words(option.label, locale) : yesNo,
    })
  }

  function about(question: FormQuestion) {
    const types = setup.types.filter(({ id }) => question.typeIds.includes(id)).map(({ name }) => words(name, locale))
    return [
      t(`questions.${question.kind}`),
      question.required && t('questions.isRequired'),
      types.length > 0 && types.join(', '),
      condition(question),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  return (
    <ol className="mb-8 border-line border-t">
      {setup.questions.map((question, index) => {
        const name = words(question.label, locale)
        return (
          <li
            key={question.id}
            className="grid items-center gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[minmax(0,1fr)_auto_auto]"
          >
            <div className="min-w-0">
              <p className="font-semibold">
                <T value={question.label} />
              </p>
              <p className="text-15 text-soft">{about(question)}</p>
              {question.options.length > 0 && (
                <p className="text-15 text-soft">
                  {question.options.map(({ label }) => words(label, locale)).join(' / ')}
                </p>
              )}
            </div>
            {mayEdit && (
              <div className="flex items-center gap-2 md:contents">
                <MoveButtons
                  action={moveInQuestions}
                  forum={slug}
                  id={question.id}
                  name={name}
                  first={index === 0}
                  last={index === setup.questions.length - 1}
                />
                <Link
                  href={`/organise/${slug}/questions/${question.id}`}
                  aria-label={t('questions.edit', { name })}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {t('common.edit')}
                </Link>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
