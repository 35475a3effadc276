import { z } from 'zod'
import { emailKey } from '../shared/fold'
import { locales } from '../shared/locale'
import { multilingualSchema } from '../shared/multilingual'

const address = z.email()

const emailSchema = z
  .string()
  .trim()
  .max(254, 'too-long')
  .refine((text) => text === '' || address.safeParse(text).success, 'email')
  .nullish()
  .transform((text) => (text ? emailKey(text) : null))

/** A person as an organiser writes them. A fictional person has a family name like everybody else. */
export const personSchema = z.object({
  givenName: z.string().trim().min(1, 'required').max(80, 'too-long'),
  familyName: z.string().trim().min(1, 'required').max(80, 'too-long'),
  function: multilingualSchema(240),
  /** Markdown. */
  biography: multilingualSchema(4000),
  organisation: z.string().trim().max(160, 'too-long').nullish(),
  /** Read by organisers only. */
  email: emailSchema,
  /** The language to write to them in. */
  locale: z
    .enum(['', ...locales])
    .nullish()
    .transform((locale) => locale || null),
})

/** What people correct themselves: everything but the address they are written to. */
export const ownPersonSchema = personSchema.omit({ email: true })

export type PersonValues = z.input<typeof personSchema>
export type CheckedPerson = z.output<typeof personSchema>
export type OwnPersonValues = z.input<typeof ownPersonSchema>
