'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { FormQuestion } from '@/domain/registration/form'
import { markedWords } from '@/domain/shared/multilingual'
import { useCheckedForm } from '../forms/checked-form'
import { LongTextField, SuggestField, TextField, useTyped } from '../forms/fields'
import { CheckboxGroup, type Choice, RadioGroup } from '../ui/choice'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import { T } from '../ui/translated'
import { useSuggestionSources } from './person-fields'

/** Up to this many answers all are shown; more go into the browser's list. */
const mostShown = 6

/** One question of the organiser, with the control its kind asks for. */
export function QuestionField({ question }: { question: FormQuestion }) {
  const sources = useSuggestionSources()
  const name = `answers.${question.id}`
  const field = {
    name,
    label: <T value={question.label} />,
    help: Object.keys(question.help).length > 0 ? <T value={question.help} /> : undefined,
    required: question.required,
  }
  switch (question.kind) {
    case 'LONG_TEXT':
      return <LongTextField {...field} />
    case 'CHOICE':
      return question.options.length > mostShown ? (
        <LongChoice {...field} question={question} />
      ) : (
        <OneOf {...field} question={question} />
      )
    case 'SEVERAL_CHOICES':
      return <SeveralOf {...field} question={question} />
    case 'YES_NO':
      return <OneOf {...field} question={question} />
    case 'NUMBER':
      return <TextField {...field} inputMode="decimal" autoComplete="off" className="max-w-40" />
    case 'DATE':
      return <TextField {...field} type="date" className="max-w-72" />
    case 'EMAIL':
      return <TextField {...field} type="email" inputMode="email" spellCheck={false} />
    case 'PHONE':
      return <TextField {...field} type="tel" inputMode="tel" />
    case 'ORGANISATION':
      return <SuggestField {...field} source={sources.organisations} />
    case 'TERRITORY':
      return <SuggestField {...field} source={sources.territories} />
    default:
      return <TextField {...field} />
  }
}

type ChoiceProps = Parameters<typeof TextField>[0] & { question: FormQuestion }

function useChoices(question: FormQuestion): Choice[] {
  const t = useTranslations('register.choice')
  if (question.kind === 'YES_NO') {
    return [
      { value: 'yes', label: t('yes') },
      { value: 'no', label: t('no') },
    ]
  }
  return question.options.map(({ key, label }) => ({ value: key, label: <T value={label} otherwise={key} /> }))
}

function OneOf({ name, label, help, required, question }: ChoiceProps) {
  const { control, error } = useCheckedForm()
  const t = useTranslations('register.choice')
  const choices = useChoices(question)
  // A radio button cannot be taken back: an optional question needs a way to say nothing after all.
  const options = required ? choices : [...choices, { value: '', label: t('none') }]
  return (
    <RadioGroup
      {...control(name)}
      label={label}
      help={help}
      required={required}
      error={error(name)}
      options={options}
      selected={useTyped(name)}
    />
  )
}

function SeveralOf({ name, label, help, required, question }: ChoiceProps) {
  const { group, leave, error, typed } = useCheckedForm()
  const options = useChoices(question)
  const left = useRef(leave)
  useEffect(() => () => left.current(name), [name])
  const given = typed[name]
  return (
    <CheckboxGroup
      {...group(name)}
      label={label}
      help={help}
      required={required}
      error={error(name)}
      options={options}
      selected={Array.isArray(given) ? given : given ? [given] : []}
    />
  )
}

function LongChoice({ name, label, help, required = false, question }: ChoiceProps) {
  const { control, error } = useCheckedForm()
  const locale = useLocale()
  const t = useTranslations('register.choice')
  const options = question.options.map((option) => ({
    value: option.key,
    label: markedWords(option.label, locale) || option.key,
  }))
  return (
    <Field name={name} label={label} help={help} required={required} error={error(name)}>
      <Select {...control(name)} options={options} empty={t('pick')} defaultValue={useTyped(name)} />
    </Field>
  )
}
