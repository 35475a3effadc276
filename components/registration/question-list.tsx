'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Answers, type FormDefinition, type FormQuestion, visibleQuestions } from '@/domain/registration/form'
import { markedWords } from '@/domain/shared/multilingual'
import { useCheckedForm } from '../forms/checked-form'
import { QuestionField } from './question-field'

type Props = { definition: Pick<FormDefinition, 'questions' | 'types'>; typeId: string; answers: Answers }

/**
 * The questions asked of this profile after these answers. Browsers without scripts see them all, each with whom it is for:
 * the server keeps those that apply.
 */
export function QuestionList({ definition, typeId, answers }: Props) {
  const { hydrated } = useCheckedForm()
  const visible = new Set(visibleQuestions(definition, typeId, answers).map(({ id }) => id))
  const shown = hydrated ? definition.questions.filter(({ id }) => visible.has(id)) : definition.questions
  return shown.map((question) => (
    <div
      key={question.id}
      className={`flex flex-col gap-2 ${visible.has(question.id) ? '' : '[@media(scripting:enabled)]:hidden'}`}
    >
      {!hydrated && <ForWhom question={question} definition={definition} />}
      <QuestionField question={question} />
    </div>
  ))
}

function ForWhom({ question, definition }: { question: FormQuestion; definition: Props['definition'] }) {
  const t = useTranslations('register.type')
  const choice = useTranslations('register.choice')
  const locale = useLocale()
  const lines: ReactNode[] = []
  if (question.typeIds.length > 0) {
    const names = definition.types
      .filter(({ id }) => question.typeIds.includes(id))
      .map(({ name }) => markedWords(name, locale))
    lines.push(t('only', { types: names.join(', ') }))
  }
  const parent = definition.questions.find(({ id }) => id === question.dependsOnId)
  if (parent && question.dependsOnValue !== null) {
    const value = question.dependsOnValue
    const option = parent.options.find(({ key }) => key === value)
    const answer = option
      ? markedWords(option.label, locale)
      : value === 'yes' || value === 'no'
        ? choice(value)
        : value
    lines.push(t('onlyIf', { answer, question: markedWords(parent.label, locale) }))
  }
  if (lines.length === 0) return null
  return <p className="text-15 text-soft [@media(scripting:enabled)]:hidden">{lines.join(' · ')}</p>
}
