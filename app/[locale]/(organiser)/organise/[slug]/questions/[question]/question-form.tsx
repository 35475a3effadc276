import { useLocale, useTranslations } from 'next-intl'
import type { FormQuestion } from '@/domain/registration/form'
import type { Setup } from '@/domain/registration/queries/setup'
import { questionKinds } from '@/domain/registration/setup'
import { words } from '@/domain/shared/multilingual'
import { ActionForm } from '../../../_form/action-form'
import { SeveralField } from '../../../_form/choices'
import { SelectField, YesField } from '../../../_form/fields'
import { MultilingualField } from '../../../_form/multilingual-field'
import { FormPart } from '../../../_parts/block'
import { SeatDot } from '../../../_parts/seat-dot'
import { keepQuestion } from '../actions'
import { pairMark } from '../question-from-form'
import { OptionRows } from './option-rows'

export function QuestionForm({ slug, setup, question }: { slug: string; setup: Setup; question?: FormQuestion }) {
  const t = useTranslations('organise')
  const locale = useLocale()
  const labels = {
    label: t('questions.label'),
    help: t('questions.help'),
    kind: t('questions.kind'),
    required: t('questions.required'),
    options: t('questions.options'),
    condition: t('questions.dependsOn'),
    dependsOnValue: t('questions.dependsOn'),
    typeIds: t('questions.types'),
  }
  const marks = { wanted: setup.locales, missingMark: t('common.missing') }

  /** Every answer that can be waited for, as "question = answer". */
  const conditions = setup.questions
    .filter(({ id }) => id !== question?.id)
    .flatMap(({ id, kind, label, options }) => {
      const answers =
        kind === 'YES_NO'
          ? (['yes', 'no'] as const).map((key) => ({ key, text: t(`common.${key}`) }))
          : options.map((option) => ({ key: option.key, text: words(option.label, locale) }))
      return answers.map(({ key, text }) => ({
        value: `${id}${pairMark}${key}`,
        label: t('questions.dependsPair', { question: words(label, locale), answer: text }),
      }))
    })

  return (
    <ActionForm
      action={keepQuestion}
      hidden={{ forum: slug, ...(question ? { id: question.id } : {}) }}
      labels={labels}
      submit={t('common.save')}
      className="group/form flex flex-col gap-8"
    >
      <MultilingualField name="label" value={question?.label ?? {}} required {...marks} />
      <MultilingualField name="help" value={question?.help ?? {}} help={t('questions.helpHelp')} {...marks} />
      <FormPart id="answer" title={t('questions.answerLegend')}>
        <SelectField
          name="kind"
          required
          value={question?.kind ?? 'SHORT_TEXT'}
          options={questionKinds.map((kind) => ({ value: kind, label: t(`questions.${kind}`) }))}
        />
        <OptionRows
          kept={question?.options ?? []}
          words={{
            legend: t('questions.options'),
            help: t('questions.optionsHelp'),
            add: t('questions.addOption'),
          }}
          rowLabels={Array.from({ length: 40 }, (_, index) => t('questions.option', { number: index + 1 }))}
        />
        <YesField name="required" checked={question?.required ?? false} />
      </FormPart>
      <FormPart id="asked" title={t('questions.dependsLegend')}>
        {conditions.length > 0 && (
          <SelectField
            name="condition"
            value={question?.dependsOnId ? `${question.dependsOnId}${pairMark}${question.dependsOnValue}` : ''}
            empty={t('questions.always')}
            options={conditions}
          />
        )}
        {setup.types.length > 0 && (
          <SeveralField
            name="typeIds"
            help={t('questions.typesHelp')}
            selected={question?.typeIds ?? []}
            options={setup.types.map((type) => ({
              value: type.id,
              label: words(type.name, locale),
              mark: <SeatDot colour={type.colour} name={words(type.name, locale)} />,
            }))}
          />
        )}
      </FormPart>
    </ActionForm>
  )
}
