import { z } from 'zod'
import type { FormQuestion } from './form'

/** Without control characters, which databases, mail headers and calendars each take badly; line breaks stay. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '')
}

/** Longest answers, in characters. */
export const answerLimits = { short: 200, long: 4000 } as const

const phonePattern = /^\+?[0-9][0-9 ().\-/]{5,28}$/

/** A telephone number as people write it, from any country. Refuses with "phone". */
export const phoneText = z.string().regex(phonePattern, 'phone')

/** An e-mail address. Refuses with "email" or "too-long". */
export const emailText = z.string().max(254, 'too-long').email('email')

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function oneOf(keys: readonly string[]) {
  return z.string().refine((value) => keys.includes(value), 'choice')
}

function schemaOfKind(question: FormQuestion): z.ZodType<string | string[]> {
  const short = z.string().max(answerLimits.short, 'too-long')
  switch (question.kind) {
    case 'LONG_TEXT':
      return z.string().max(answerLimits.long, 'too-long')
    case 'CHOICE':
      return oneOf(question.options.map((option) => option.key))
    case 'SEVERAL_CHOICES':
      return z.array(oneOf(question.options.map((option) => option.key))).transform((keys) => [...new Set(keys)])
    case 'NUMBER':
      return z
        .string()
        .max(30, 'too-long')
        .transform((value) => value.replace(',', '.').replace(/\s/g, ''))
        .refine((value) => /^-?\d+(\.\d+)?$/.test(value), 'number')
    case 'YES_NO':
      return oneOf(['yes', 'no'])
    case 'DATE':
      return z.string().refine(isDay, 'date')
    case 'EMAIL':
      return emailText
    case 'PHONE':
      return phoneText
    default:
      return short
  }
}

/** What was typed, brought into the form the question's kind has: a list for several choices, trimmed text otherwise. */
export function readAnswer(question: FormQuestion, raw: unknown): string | string[] {
  const all = (Array.isArray(raw) ? raw : [raw])
    .filter((value) => typeof value === 'string')
    .map((value) => withoutControls(value).trim())
  return question.kind === 'SEVERAL_CHOICES' ? all.filter((value) => value !== '') : (all[0] ?? '')
}

/** Whether there is nothing in the answer. */
export function isBlank(answer: string | string[]): boolean {
  return answer.length === 0
}

/** Checks one answer that is not blank: its clean value, or an error code. */
export function checkAnswer(
  question: FormQuestion,
  answer: string | string[],
): { value: string | string[] } | { error: string } {
  const parsed = schemaOfKind(question).safeParse(answer)
  return parsed.success ? { value: parsed.data } : { error: parsed.error.issues[0]?.message ?? 'choice' }
}
