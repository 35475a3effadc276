import { z } from 'zod'

const reference = /^[0-9A-Z]{4}-[0-9A-Z]{2}$/i

/** Whom somebody would like to sit with: by their address, or by the reference on their ticket. */
export const sitWithForm = z.object({
  email: z
    .union([z.email(), z.string().trim().regex(reference)], 'email-or-reference')
    .refine((name) => name.length <= 254, 'email-or-reference'),
  everyRound: z.boolean().default(true),
})

export type SitWithValues = z.input<typeof sitWithForm>
