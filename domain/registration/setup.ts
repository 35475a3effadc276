import { z } from 'zod'
import { slugify } from '../shared/fold'
import { type Multilingual, multilingualSchema, requiredMultilingualSchema, words } from '../shared/multilingual'
import { instantOf } from '../shared/zone'

/** What organisers write to set a registration up. An `id` means "change that one", none means "add one". */
const id = z.string().min(1).optional()
const optionalId = z
  .string()
  .nullish()
  .transform((value) => value || null)

export const quotaSchema = z.object({
  id,
  name: requiredMultilingualSchema(120),
  capacity: z.coerce.number('number').int('number').min(0, 'number').max(100_000, 'number'),
})

/** A `datetime-local` text in the forum's zone, or nothing. */
function wallInstant(timeZone: string) {
  return z
    .string()
    .nullish()
    .transform((wall, context) => {
      if (!wall) return null
      const instant = instantOf(timeZone, wall)
      if (instant === null) context.issues.push({ code: 'custom', message: 'date', input: wall })
      return instant
    })
}

export function typeSchema(timeZone: string) {
  return z.object({
    id,
    name: requiredMultilingualSchema(120),
    description: multilingualSchema(1000),
    colour: z.coerce.number('number').int('number').min(1, 'number').max(5, 'number'),
    quotaId: z.string().min(1, 'required'),
    opensAt: wallInstant(timeZone),
    closesAt: wallInstant(timeZone),
    requiresApproval: z.boolean().default(false),
    hidden: z.boolean().default(false),
  })
}

export const questionKinds = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'CHOICE',
  'SEVERAL_CHOICES',
  'NUMBER',
  'YES_NO',
  'DATE',
  'EMAIL',
  'PHONE',
  'ORGANISATION',
  'TERRITORY',
] as const

type Option = { key: string; label: Multilingual }

/** Options keep the key they have, so that answers survive a new wording; a new one is named after its words. */
export function withKeys(options: readonly { key?: string | undefined; label: Multilingual }[]): Option[] {
  const used = new Set(options.flatMap(({ key }) => (key ? [key] : [])))
  return options.map(({ key, label }) => {
    if (key) return { key, label }
    const base = slugify(words(label, 'fr')) || 'option'
    let fresh = base
    for (let number = 2; used.has(fresh); number += 1) fresh = `${base}-${number}`
    used.add(fresh)
    return { key: fresh, label }
  })
}

const option = z.object({ key: z.string().max(80).optional(), label: requiredMultilingualSchema(200) })

export const questionSchema = z
  .object({
    id,
    kind: z.enum(questionKinds),
    label: requiredMultilingualSchema(300),
    help: multilingualSchema(600),
    required: z.boolean().default(false),
    options: z.array(option).default([]).transform(withKeys),
    dependsOnId: optionalId,
    dependsOnValue: optionalId,
    typeIds: z.array(z.string()).default([]),
  })
  .superRefine(({ kind, options, dependsOnId, dependsOnValue }, context) => {
    const chosen = kind === 'CHOICE' || kind === 'SEVERAL_CHOICES'
    if (chosen && options.length === 0) context.addIssue({ code: 'custom', path: ['options'], message: 'required' })
    if (dependsOnId !== null && dependsOnValue === null)
      context.addIssue({ code: 'custom', path: ['dependsOnValue'], message: 'required' })
  })

export const consentSchema = z.object({
  id,
  text: requiredMultilingualSchema(2000),
  required: z.boolean().default(false),
})

export type QuotaValues = z.output<typeof quotaSchema>
export type TypeValues = z.output<ReturnType<typeof typeSchema>>
export type QuestionValues = z.output<typeof questionSchema>
export type ConsentValues = z.output<typeof consentSchema>
