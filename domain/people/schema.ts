import { z } from 'zod'
import { multilingualSchema } from '../shared/multilingual'

/** A person as an organiser writes them. A fictional person has a family name like everybody else. */
export const personSchema = z.object({
  givenName: z.string().trim().min(1, 'required').max(80, 'too-long'),
  familyName: z.string().trim().min(1, 'required').max(80, 'too-long'),
  function: multilingualSchema(240),
  biography: multilingualSchema(4000),
  organisation: z.string().trim().max(160, 'too-long').nullish(),
})

export type PersonValues = z.input<typeof personSchema>
export type CheckedPerson = z.output<typeof personSchema>
